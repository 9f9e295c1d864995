import { apiNotFound, HostError } from "./host-error";
import {
  ActionType,
  type Action,
  type ActionResult,
  type RequestBody,
  type ResponseBody,
} from "./messages";
import { ObjectResolver } from "./object-resolver";
import { answerQuery, identify } from "./query";
import { isRecord } from "./record";
import type { Session } from "./session";
import { isWireObject, memberName, type WireObject } from "./wire-object";

/**
 * Carries out one request, action by action. As in Excel the first refusal ends it, and what was
 * done before stays done.
 */
export async function processQuery(session: Session, body: RequestBody): Promise<ResponseBody> {
  const run = new QueryRun(session, new ObjectResolver(session, body.ObjectPaths));
  const Results: ActionResult[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      Results.push({ ActionId: action.Id, Value: (await run.perform(action)) ?? null });
    } catch (error) {
      return { Error: { ...describe(error), ActionIndex: index }, Results, TraceIds };
    }
  }
  return { Results, TraceIds };
}

function describe(error: unknown): {
  Code: string;
  Message: string;
  HttpStatusCode: number;
  Location: string;
} {
  if (error instanceof HostError) {
    return {
      Code: error.code,
      Message: error.message,
      HttpStatusCode: error.httpStatus,
      Location: "",
    };
  }
  // A fault of the emulator itself: Excel has no better code, but the cause must be seen.
  const cause = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { Code: "GeneralException", Message: cause, HttpStatusCode: 500, Location: "" };
}

class QueryRun {
  constructor(
    private readonly session: Session,
    private readonly resolver: ObjectResolver,
  ) {}

  async perform(action: Action): Promise<unknown> {
    if (
      action.ActionType === ActionType.trace ||
      action.ActionType === ActionType.ensureUnchanged
    ) {
      return null;
    }
    if (action.Name === "_RemoveReference") {
      this.session.references.release(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const object = await this.resolver.resolve(action.ObjectPathId);
    return object ? this.performOn(object, action) : null;
  }

  private async performOn(object: WireObject, action: Action): Promise<unknown> {
    switch (action.ActionType) {
      case ActionType.instantiate:
        return identify(this.session, object);
      case ActionType.load:
        return answerQuery(this.session, object, action.QueryInfo ?? {}, "load");
      case ActionType.retrieve:
        return answerQuery(this.session, object, action.QueryInfo ?? {}, "retrieve");
      case ActionType.method:
        return this.call(object, action);
      case ActionType.setProperty:
        return this.set(object, memberName(action.Name), await this.firstArgument(action));
      case ActionType.update:
        return this.update(object, action.ObjectState ?? {});
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is unknown.`, 501);
    }
  }

  private async call(object: WireObject, action: Action): Promise<unknown> {
    if (action.Name === "_KeepReference") {
      this.session.references.keep(object);
      return null;
    }
    const method = memberName(action.Name);
    this.session.require(object, method);
    const result = await object.call(method, await this.resolver.arguments(action.ArgumentInfo));
    return isWireObject(result) ? identify(this.session, result) : result;
  }

  private async set(object: WireObject, name: string, value: unknown): Promise<void> {
    this.session.require(object, name);
    await object.set(name, value);
  }

  /** `object.set({…})`: plain values are properties, nested objects belong to what a link leads to. */
  private async update(
    object: WireObject,
    state: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    for (const [key, value] of Object.entries(state)) {
      const name = memberName(key);
      if (!object.has("link", name)) await this.set(object, name, value);
      else {
        const child = await object.follow(name);
        if (!child || !isRecord(value)) throw apiNotFound(`${object.typeName}.${name} in set()`);
        await this.update(child, value);
      }
    }
  }

  private async firstArgument(action: Action): Promise<unknown> {
    return (await this.resolver.arguments(action.ArgumentInfo))[0];
  }
}
