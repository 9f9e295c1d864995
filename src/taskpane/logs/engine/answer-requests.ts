import { FaultyLog } from "../../../domain/log-analysis/log-fault";
import { LogSession } from "../../../domain/log-analysis/log-session";
import type { LogAnswer, LogRequest } from "./protocol";

/** Answers the requests of one analysis, in whatever thread it runs. */
export function answerRequests(): (request: LogRequest) => LogAnswer {
  let session: LogSession | null = null;
  const started = (): LogSession => {
    if (session === null) throw new Error("The analysis has not begun.");
    return session;
  };
  const answer = (request: LogRequest): LogAnswer => {
    switch (request.kind) {
      case "begin":
        session = new LogSession(request.order, request.rows);
        return { kind: "ready" };
      case "take":
        started().take(request.columns);
        return { kind: "ready" };
      case "finish":
        return { kind: "outcome", outcome: started().finish() };
    }
  };
  return (request) => {
    try {
      return answer(request);
    } catch (error) {
      if (error instanceof FaultyLog) return { kind: "fault", fault: error.fault };
      return { kind: "broken", message: String(error) };
    }
  };
}
