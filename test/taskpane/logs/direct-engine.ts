import { answerRequests } from "../../../src/taskpane/logs/engine/answer-requests";
import { engineOverLine } from "../../../src/taskpane/logs/engine/engine-over-line";
import type { LogEngine } from "../../../src/taskpane/logs/engine/log-engine";

/** The same engine as in the worker, in this thread: jest has no workers of the browser's kind. */
export function directEngine(): LogEngine {
  const answer = answerRequests();
  return engineOverLine(({ answered }) => ({
    send: (request) => {
      answered(answer(request));
    },
    close: () => undefined,
  }));
}
