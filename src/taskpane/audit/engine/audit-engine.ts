import type { AuditProgress, AuditReport } from "../../../domain/audit/audit-report";
import type { AuditSettings } from "../../../domain/audit/audit-settings";
import type { SnapshotPiece, WorkbookOutline } from "../../../domain/audit/workbook/snapshot-piece";
import type { Line, LineEnd } from "../../frame/worker-line";
import type { AuditAnswer, AuditRequest } from "./audit-protocol";

/** Audits one workbook, handed over piece by piece. Wait for each promise before the next call. */
export interface AuditEngine {
  readonly take: (piece: SnapshotPiece) => Promise<void>;
  readonly audit: (
    outline: WorkbookOutline,
    settings: AuditSettings,
    report: (progress: AuditProgress) => void,
  ) => Promise<AuditReport>;
  /** Ends it at once, whatever it is doing; what was asked for is not answered any more. */
  readonly close: () => void;
}

/** The audit could not start, or ended without a report; the workbook is not to blame. */
export class AuditEngineFailure extends Error {
  constructor(options?: ErrorOptions) {
    super("The audit could not be computed.", options);
    this.name = "AuditEngineFailure";
  }
}

interface Waiting {
  readonly answered: (answer: AuditAnswer) => void;
  readonly failed: (failure: AuditEngineFailure) => void;
}

/** An engine that asks along a line. */
export function auditEngineOver(
  open: (end: LineEnd<AuditAnswer>) => Line<AuditRequest>,
): AuditEngine {
  const { ask, close } = conversationOver(open);
  return {
    take: async (piece) => {
      await ask({ kind: "take", piece }, "taken");
    },
    audit: async (outline, settings, report) => {
      const { report: outcome } = await ask(
        { kind: "audit", outline, settings },
        "report",
        (answer) => {
          if (answer.kind === "progress") report(answer.progress);
        },
      );
      return outcome;
    },
    close,
  };
}

/** One request at a time: what comes before the answer that was wanted is told meanwhile. */
function conversationOver(open: (end: LineEnd<AuditAnswer>) => Line<AuditRequest>) {
  let waiting: Waiting | null = null;
  let failure: AuditEngineFailure | null = null;
  const fail = (cause: unknown) => {
    failure = new AuditEngineFailure({ cause });
    waiting?.failed(failure);
  };
  const line = open({
    answered: (answer) => {
      if (answer.kind === "broken") fail(answer.message);
      else waiting?.answered(answer);
    },
    broken: fail,
  });
  const ask = <Kind extends AuditAnswer["kind"]>(
    request: AuditRequest,
    wanted: Kind,
    meanwhile: (answer: AuditAnswer) => void = () => undefined,
  ) =>
    new Promise<Extract<AuditAnswer, { kind: Kind }>>((resolve, reject) => {
      const isWanted = (answer: AuditAnswer): answer is Extract<AuditAnswer, { kind: Kind }> =>
        answer.kind === wanted;
      waiting = {
        answered: (answer) => {
          if (isWanted(answer)) resolve(answer);
          else meanwhile(answer);
        },
        failed: reject,
      };
      if (failure) reject(failure);
      else line.send(request);
    });
  return { ask, close: line.close };
}
