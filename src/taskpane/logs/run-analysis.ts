import type { LogOrder } from "../../domain/log-analysis/log-order";
import type { LogOutcome } from "../../domain/log-analysis/log-result";
import { ExcelProblem } from "../../excel/excel-problem";
import type { OpenedLog } from "../../excel/logs/log-source";
import { problemFrom } from "../frame/problem-sentence";
import type { PaneServices } from "../pane-services";
import type { LogEngine } from "./engine/log-engine";

/** How far reading has come. */
export interface ReadingProgress {
  readonly rows: number;
  readonly total: number;
  /** Somebody edits a cell, so that Excel answers nothing. */
  readonly waiting: boolean;
}

/** What an analysis works on. */
export interface AnalysisJob {
  readonly log: OpenedLog;
  readonly order: LogOrder;
  /** For each role of the order the place of its column in the list. */
  readonly columns: readonly number[];
}

interface RunOptions {
  readonly signal: AbortSignal;
  readonly report: (progress: ReadingProgress) => void;
}

type RunServices = Pick<PaneServices, "openLog" | "readLog" | "watchLog" | "startLogEngine">;

/** What an analysis came to. */
export interface FinishedAnalysis {
  readonly outcome: LogOutcome;
  /** With the list as it was read. */
  readonly job: AnalysisJob;
  /** Cells of the list that were edited while it was read, e.g. "C5". */
  readonly edited: string | null;
}

/**
 * Reads a list and computes its analysis.
 *
 * @returns Null where the signal ended it, which it does at once.
 */
export async function runAnalysis(
  services: RunServices,
  job: AnalysisJob,
  options: RunOptions,
): Promise<FinishedAnalysis | null> {
  const engine = services.startLogEngine();
  try {
    return await Promise.race([
      readAndCompute(services, engine, job, options),
      whenAborted(options.signal),
    ]);
  } finally {
    engine.close();
  }
}

/** The list is opened again, because rows may have been added since it was chosen. */
async function readAndCompute(
  services: RunServices,
  engine: LogEngine,
  chosen: AnalysisJob,
  options: RunOptions,
): Promise<FinishedAnalysis | null> {
  const log = await services.openLog(chosen.log.source);
  if (!hasSameHeadings(log, chosen.log)) throw new ExcelProblem("list-changed");
  const job = { ...chosen, log };
  const watch = await services.watchLog(log, job.columns);
  let complete: boolean;
  try {
    complete = await handOver(services, engine, job, options);
  } finally {
    // A watch that cannot be ended, as while a cell is edited, costs nobody the result.
    await watch.stop().catch(problemFrom);
  }
  return complete ? { outcome: await engine.finish(), job, edited: watch.edited() } : null;
}

async function handOver(
  { readLog }: RunServices,
  engine: LogEngine,
  job: AnalysisJob,
  { signal, report }: RunOptions,
): Promise<boolean> {
  const total = job.log.body.rows;
  let rows = 0;
  await engine.begin(job.order, total);
  return readLog(job.log, job.columns, {
    signal,
    take: async (chunk) => {
      await engine.take(chunk.columns);
      rows = chunk.first + (chunk.columns[0]?.length ?? 0);
      report({ rows, total, waiting: false });
    },
    wait: () => {
      report({ rows, total, waiting: true });
    },
  });
}

const hasSameHeadings = (one: OpenedLog, other: OpenedLog): boolean =>
  JSON.stringify(one.headings) === JSON.stringify(other.headings);

function whenAborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener(
      "abort",
      () => {
        resolve(null);
      },
      { once: true },
    );
  });
}
