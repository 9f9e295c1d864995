import { useEffect, useRef, useState } from "react";
import { FaultyLog } from "../../domain/log-analysis/log-fault";
import type { LogFault } from "../../domain/log-analysis/log-fault";
import type { ExcelProblem } from "../../excel/excel-problem";
import type { LogReport } from "../../sheets/log-report/log-report";
import { problemFrom } from "../frame/problem-sentence";
import { reportFault } from "../frame/report-fault";
import { useServices } from "../frame/services-context";
import { EngineFailure } from "./engine/log-engine";
import { remainingTime } from "./remaining-time";
import { reportOf } from "./report-of";
import type { AnalysisJob, ReadingProgress } from "./run-analysis";
import { runAnalysis } from "./run-analysis";

/** Why an analysis came to nothing. */
export type RunFailure =
  | { readonly kind: "log"; readonly fault: LogFault; readonly job: AnalysisJob }
  | { readonly kind: "excel"; readonly problem: ExcelProblem }
  | { readonly kind: "engine" };

/** How far an analysis has come. */
export type LogRun =
  | { readonly kind: "none" }
  | (ReadingProgress & {
      readonly kind: "running";
      /** In milliseconds, where it can be guessed. */
      readonly remaining: number | null;
    })
  | { readonly kind: "cancelled" }
  | { readonly kind: "failed"; readonly failure: RunFailure }
  | { readonly kind: "done"; readonly report: LogReport };

/** Runs one analysis at a time. */
export function useLogRun() {
  const services = useServices();
  const [run, setRun] = useState<LogRun>({ kind: "none" });
  const current = useRef<AbortController | null>(null);

  // A worker must not outlive the pane that waits for it.
  useEffect(() => () => current.current?.abort(), []);

  const start = (job: AnalysisJob) => {
    if (current.current) return;
    const cancelling = new AbortController();
    current.current = cancelling;
    const began = Date.now();
    const show = (next: LogRun) => {
      if (current.current === cancelling) setRun(next);
    };
    const settle = (next: LogRun) => {
      show(next);
      if (current.current === cancelling) current.current = null;
    };
    const report = (progress: ReadingProgress) => {
      const remaining = remainingTime(Date.now() - began, progress.rows, progress.total);
      show({ kind: "running", ...progress, remaining });
    };
    report({ rows: 0, total: job.log.body.rows, waiting: false });
    runAnalysis(services, job, { signal: cancelling.signal, report }).then(
      (result) => {
        settle(result ? { kind: "done", report: reportOf(result) } : { kind: "cancelled" });
      },
      (error: unknown) => {
        settle({ kind: "failed", failure: failureOf(error, job) });
      },
    );
  };
  const cancel = () => current.current?.abort();
  /** Forgets the last result, because it no longer fits what is set. */
  const forget = () => {
    if (current.current === null) setRun({ kind: "none" });
  };
  return { run, start, cancel, forget };
}

function failureOf(error: unknown, job: AnalysisJob): RunFailure {
  if (error instanceof FaultyLog) return { kind: "log", fault: error.fault, job };
  if (error instanceof EngineFailure) {
    reportFault(error);
    return { kind: "engine" };
  }
  return { kind: "excel", problem: problemFrom(error) };
}
