import { describeAction } from "./describe-action";
import { HostError } from "./host-error";
import { ActionType, DELAY_FOR_CELL_EDIT, ObjectPathType } from "./messages";
import type { BridgeRequest, RequestBody, ResponseBody } from "./messages";
import { processQuery } from "./process-query";
import type { RequestEntry } from "./request-entry";
import type { Session } from "./session";

/** Excel takes and gives no more than this at once. */
const MAX_BYTES = 5 * 1024 * 1024;

/** What the host has a say in before and after a request is carried out. */
export interface RequestHost {
  readonly addInId: string;
  readonly session: Session;
  /** Waits while a cell is being edited, or refuses. */
  enter(mayWait: boolean): Promise<void>;
  observe(entry: RequestEntry): void;
}

/** Answers one message of the library. */
export async function answerRequest(text: string, host: RequestHost): Promise<string> {
  const started = performance.now();
  const request = JSON.parse(text) as BridgeRequest;
  const body = bodyOf(request);
  const bytesSent = byteLength(text);
  const workbook = reachesWorkbook(body);
  const answer = await carryOut(bytesSent, async () => {
    if (workbook) await host.enter(((request.flags ?? 0) & DELAY_FOR_CELL_EDIT) !== 0);
    return processQuery(host.session, body);
  });
  const { message, sent } = limited(request.id, answer);
  host.observe({
    addInId: host.addInId,
    actions: body.Actions.length,
    descriptions: body.Actions.map((action) => describeAction(action, body.ObjectPaths)),
    workbook: workbook && !isCleanUp(body),
    bytesSent,
    bytesAnswered: byteLength(message),
    milliseconds: performance.now() - started,
    error: sent.Error?.Code ?? null,
  });
  return message;
}

function bodyOf({ message }: BridgeRequest): RequestBody {
  return typeof message.body === "string"
    ? (JSON.parse(message.body) as RequestBody)
    : message.body;
}

/** Other requests are about the pane and the library itself; a cell edit doesn't stop them. */
function reachesWorkbook({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some((path) => path.ObjectPathType === ObjectPathType.global);
}

/** After each `Excel.run` the library releases its objects, with a request of its own. */
function isCleanUp({ Actions }: RequestBody): boolean {
  const methods = Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return methods.length > 0 && methods.every(({ Name }) => Name === "_RemoveReference");
}

async function carryOut(bytes: number, work: () => Promise<ResponseBody>): Promise<ResponseBody> {
  if (bytes > MAX_BYTES) return refusal("RequestPayloadSizeLimitExceeded");
  try {
    return await work();
  } catch (error) {
    if (error instanceof HostError) return refusal(error.code, error.message, error.httpStatus);
    throw error;
  }
}

/** What was done stays done even when the answer is too large to be sent. */
function limited(id: number, answer: ResponseBody): { message: string; sent: ResponseBody } {
  const message = envelope(id, answer);
  if (byteLength(message) <= MAX_BYTES) return { message, sent: answer };
  const sent = refusal("ResponsePayloadSizeLimitExceeded");
  return { message: envelope(id, sent), sent };
}

function refusal(code: string, message = "", httpStatus = 413): ResponseBody {
  const text = message || "The payload size has exceeded the limit.";
  return {
    Error: { Code: code, Message: text, HttpStatusCode: httpStatus, ActionIndex: 0, Location: "" },
    Results: [],
    TraceIds: [],
  };
}

function envelope(id: number, body: ResponseBody): string {
  return JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
}

const encoder = new TextEncoder();

function byteLength(text: string): number {
  return encoder.encode(text).length;
}
