import { useEffect, useRef, useState } from "react";
import type { ExcelProblem } from "../../excel/excel-problem";
import { problemFrom } from "../frame/problem-sentence";
import { reportFault } from "../frame/report-fault";
import { useServices } from "../frame/services-context";
import { AuditEngineFailure } from "./engine/audit-engine";
import type { AuditOrder, AuditStage, FinishedAudit } from "./run-audit";
import { runAudit } from "./run-audit";

/** How far an audit has come, or how it ended. */
export type AuditRun =
  | { readonly kind: "none" }
  | { readonly kind: "running"; readonly stage: AuditStage | null }
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly problem: ExcelProblem | "engine" }
  | { readonly kind: "done"; readonly audit: FinishedAudit };

/** Runs one audit at a time. */
export function useAuditRun() {
  const services = useServices();
  const [run, setRun] = useState<AuditRun>({ kind: "none" });
  const current = useRef<AbortController | null>(null);

  // A worker must not outlive the pane that waits for it.
  useEffect(() => () => current.current?.abort(), []);

  const start = (order: AuditOrder) => {
    if (current.current) return;
    const cancelling = new AbortController();
    current.current = cancelling;
    setRun({ kind: "running", stage: null });
    const report = (stage: AuditStage) => {
      if (current.current === cancelling) setRun({ kind: "running", stage });
    };
    runAudit(services, order, { signal: cancelling.signal, report })
      .then(
        (audit): AuditRun => (audit ? { kind: "done", audit } : { kind: "cancelled" }),
        (error: unknown): AuditRun => ({ kind: "failed", problem: failureOf(error) }),
      )
      .then((ended) => {
        current.current = null;
        setRun(ended);
      }, reportFault);
  };
  const cancel = () => current.current?.abort();
  return { run, start, cancel };
}

function failureOf(error: unknown): ExcelProblem | "engine" {
  if (!(error instanceof AuditEngineFailure)) return problemFrom(error);
  reportFault(error);
  return "engine";
}
