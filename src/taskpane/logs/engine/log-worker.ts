import { answerRequests } from "./answer-requests";
import type { LogAnswer, LogRequest } from "./protocol";

/** What a worker's own global object offers; the compiler knows the one of a window. */
interface WorkerScope {
  readonly addEventListener: (
    type: "message",
    listener: (event: MessageEvent<LogRequest>) => void,
  ) => void;
  readonly postMessage: (answer: LogAnswer) => void;
}

const scope = globalThis as unknown as WorkerScope;
const answer = answerRequests();

scope.addEventListener("message", ({ data }) => {
  scope.postMessage(answer(data));
});
