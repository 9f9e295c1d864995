import { answerAudit } from "./answer-audit";
import type { AuditAnswer, AuditRequest } from "./audit-protocol";

/** What a worker's own global object offers; the compiler knows the one of a window. */
interface WorkerScope {
  readonly addEventListener: (
    type: "message",
    listener: (event: MessageEvent<AuditRequest>) => void,
  ) => void;
  readonly postMessage: (answer: AuditAnswer) => void;
}

const scope = globalThis as unknown as WorkerScope;
const receive = answerAudit((answer) => {
  scope.postMessage(answer);
});

scope.addEventListener("message", ({ data }) => {
  receive(data);
});
