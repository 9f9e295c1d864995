import { auditWorkbook } from "../../../domain/audit/audit-workbook";
import { SnapshotAssembly } from "../../../domain/audit/workbook/snapshot-assembly";
import { readFormula } from "../../../formulas/read-formula";
import type { AuditAnswer, AuditRequest } from "./audit-protocol";

/** Answers the requests of one audit, in whatever thread it runs. */
export function answerAudit(
  answer: (answer: AuditAnswer) => void,
): (request: AuditRequest) => void {
  const assembly = new SnapshotAssembly();
  return (request) => {
    try {
      if (request.kind === "audit") audit(request, assembly, answer);
      else {
        assembly.take(request.piece);
        answer({ kind: "taken" });
      }
    } catch (error) {
      answer({ kind: "broken", message: String(error) });
    }
  };
}

function audit(
  { outline, settings }: Extract<AuditRequest, { kind: "audit" }>,
  assembly: SnapshotAssembly,
  answer: (answer: AuditAnswer) => void,
): void {
  const run = auditWorkbook(assembly.workbook(outline), settings, readFormula);
  let step = run.next();
  while (step.done !== true) {
    answer({ kind: "progress", progress: step.value });
    step = run.next();
  }
  answer({ kind: "report", report: step.value });
}
