import { lineToWorker } from "../../frame/worker-line";
import { engineOverLine } from "./engine-over-line";
import type { LogEngine } from "./log-engine";
import { EngineFailure } from "./log-engine";

/** Starts a worker from a file beside the pane's own, so that a strict content policy allows it. */
export function startWorkerEngine(): LogEngine {
  return engineOverLine(lineToWorker(startWorker()));
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
