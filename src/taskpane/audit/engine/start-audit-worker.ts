import { lineToWorker } from "../../frame/worker-line";
import type { AuditEngine } from "./audit-engine";
import { auditEngineOver, AuditEngineFailure } from "./audit-engine";

/** Starts a worker from a file beside the pane's own, so that a strict content policy allows it. */
export function startAuditWorker(): AuditEngine {
  return auditEngineOver(lineToWorker(startWorker()));
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
