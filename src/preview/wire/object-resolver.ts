import { apiNotFound, HostError } from "./host-error";
import { ObjectPathType, type ArgumentInfo, type ObjectPath, type RequestBody } from "./messages";
import { isRecord } from "./record";
import type { Session } from "./session";
import { isWireObject, memberName, type WireObject } from "./wire-object";

/** Finds the objects that the paths of one request stand for; each path is walked once. */
export class ObjectResolver {
  private readonly found = new Map<number, WireObject | null>();

  constructor(
    private readonly session: Session,
    private readonly paths: RequestBody["ObjectPaths"],
  ) {}

  /** @returns null for Excel's null object and everything below it */
  async resolve(id: number): Promise<WireObject | null> {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = await this.walk(path);
    this.found.set(id, object);
    return object;
  }

  /** Replaces the places where an argument is an object by that object. */
  async arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds;
    return Promise.all(args.map((value, index) => this.argument(value, ids?.[index])));
  }

  private async argument(value: unknown, id: unknown): Promise<unknown> {
    if (Array.isArray(value) && Array.isArray(id)) {
      return Promise.all(value.map((inner, index) => this.argument(inner, id[index])));
    }
    if (typeof id === "number" && id !== 0) return this.resolve(id);
    return isRecord(value) ? this.record(value) : value;
  }

  /** Inside of plain objects the library marks an object by this property. */
  private async record(value: Readonly<Record<string, unknown>>): Promise<unknown> {
    const id = value["_ObjectPathId"];
    if (typeof id === "number") return this.resolve(id);
    const entries = Object.entries(value).map(
      async ([key, inner]) => [key, await this.argument(inner, 0)] as const,
    );
    return Object.fromEntries(await Promise.all(entries));
  }

  private async walk(path: ObjectPath): Promise<WireObject | null> {
    switch (path.ObjectPathType) {
      case ObjectPathType.global:
        return this.session.root;
      case ObjectPathType.service:
        return this.service(path.Name);
      case ObjectPathType.method:
        return this.callOn(path, memberName(path.Name));
      case ObjectPathType.indexer:
        return this.callOn(path, "getItem");
      case ObjectPathType.property:
        return this.followOn(path);
      case ObjectPathType.reference:
        return this.session.references.find(path.Name);
      case ObjectPathType.nullObject:
        return null;
      default:
        throw new HostError(
          "NotImplemented",
          `Object path type ${path.ObjectPathType} is unknown.`,
          501,
        );
    }
  }

  private service(name: string): WireObject {
    const service = this.session.service(name);
    if (!service) throw apiNotFound(`the service ${name}`);
    return service;
  }

  private async callOn(path: ObjectPath, method: string): Promise<WireObject | null> {
    const parent = await this.parentOf(path);
    if (!parent) return null;
    this.session.require(parent, method);
    const result = await parent.call(method, await this.arguments(path.ArgumentInfo));
    if (result === null || isWireObject(result)) return result;
    throw apiNotFound(`${parent.typeName}.${method} as an object`);
  }

  private async followOn(path: ObjectPath): Promise<WireObject | null> {
    const parent = await this.parentOf(path);
    if (!parent) return null;
    const link = memberName(path.Name);
    this.session.require(parent, link);
    return parent.follow(link);
  }

  private async parentOf(path: ObjectPath): Promise<WireObject | null> {
    if (path.ParentObjectPathId === undefined) {
      throw new HostError("InvalidObjectPath", `Object path ${path.Id} has no parent.`);
    }
    return this.resolve(path.ParentObjectPathId);
  }
}
