import type { LogEngine } from "./log-engine";
import { EngineFailure } from "./log-engine";
import { engineOverLine } from "./engine-over-line";
import type { LogAnswer } from "./protocol";

/** Starts a worker from a file beside the pane's own, so that a strict content policy allows it. */
export function startWorkerEngine(): LogEngine {
  const worker = startWorker();
  return engineOverLine(({ answered, broken }) => {
    worker.addEventListener("message", ({ data }: MessageEvent<LogAnswer>) => {
      answered(data);
    });
    worker.addEventListener("messageerror", broken);
    // A worker whose file does not arrive says so here as well.
    worker.addEventListener("error", broken);
    return {
      send: (request) => {
        worker.postMessage(request);
      },
      close: () => {
        worker.terminate();
      },
    };
  });
}

function startWorker(): Worker {
  try {
    return new Worker(
      /* webpackChunkName: "log-worker" */ new URL("./log-worker.ts", import.meta.url),
    );
  } catch (error) {
    throw new EngineFailure({ cause: error });
  }
}
