import { FaultyLog } from "../../../domain/log-analysis/log-fault";
import type { Line, LineEnd } from "../../frame/worker-line";
import type { LogEngine } from "./log-engine";
import { EngineFailure } from "./log-engine";
import type { LogAnswer, LogRequest } from "./protocol";

interface Waiting {
  readonly resolve: (answer: LogAnswer) => void;
  readonly reject: (error: Error) => void;
}

/** An engine that asks along a line, one request at a time. */
export function engineOverLine(open: (end: LineEnd<LogAnswer>) => Line<LogRequest>): LogEngine {
  let waiting: Waiting | null = null;
  let failure: EngineFailure | null = null;

  const line = open({
    answered: (answer) => {
      waiting?.resolve(answer);
      waiting = null;
    },
    broken: (cause) => {
      failure = new EngineFailure({ cause });
      waiting?.reject(failure);
      waiting = null;
    },
  });

  const ask = async (request: LogRequest): Promise<LogAnswer> => {
    const answer = await new Promise<LogAnswer>((resolve, reject) => {
      if (failure) {
        reject(failure);
        return;
      }
      waiting = { resolve, reject };
      line.send(request);
    });
    if (answer.kind === "fault") throw new FaultyLog(answer.fault);
    if (answer.kind === "broken") throw new EngineFailure({ cause: answer.message });
    return answer;
  };

  return {
    begin: async (order, rows) => {
      await ask({ kind: "begin", order, rows });
    },
    take: async (columns) => {
      await ask({ kind: "take", columns });
    },
    finish: async () => {
      const answer = await ask({ kind: "finish" });
      if (answer.kind !== "outcome") throw new EngineFailure({ cause: answer.kind });
      return answer.outcome;
    },
    close: line.close,
  };
}
