import type { AuditEngine } from "./audit-engine";
import { auditEngineOver, AuditEngineFailure } from "./audit-engine";
import type { AuditAnswer } from "./audit-protocol";

/** Starts a worker from a file beside the pane's own, so that a strict content policy allows it. */
export function startAuditWorker(): AuditEngine {
  const worker = startWorker();
  return auditEngineOver(({ answered, broken }) => {
    worker.addEventListener("message", ({ data }: MessageEvent<AuditAnswer>) => {
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
      /* webpackChunkName: "audit-worker" */ new URL("./audit-worker.ts", import.meta.url),
    );
  } catch (error) {
    throw new AuditEngineFailure({ cause: error });
  }
}
