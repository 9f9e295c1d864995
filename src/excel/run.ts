import { ExcelProblem } from "./excel-problem";
import { excelCode, problemOf } from "./problem-of";

/** How long a cell that is being edited is waited for before the user is told. */
export const CELL_EDIT_LIMIT_MS = 10_000;

/** How long Excel may take to answer before the connection counts as lost. */
export const ANSWER_LIMIT_MS = 30_000;

const PAUSE_MS = 250;

/**
 * What is to be done in the workbook. The signal is aborted when the user has been told that it
 * failed: a batch that goes on after a sync must look at it, and must undo what it wrote too late.
 */
export type Batch<Result> = (context: Excel.RequestContext, signal: AbortSignal) => Promise<Result>;

/** Ends a batch that the user has been told has failed. */
export function stopIfLate(signal: AbortSignal): void {
  if (signal.aborted) throw new ExcelProblem("connection-lost");
}

/**
 * Runs a batch; every failure arrives as an ExcelProblem. It differs from `Excel.run` in two things:
 *
 * - No object is tracked, which would cost a second mention of every range and a request to let go
 *   of them. So a range is only good until the next sync; after it, ask for it by address again.
 * - Excel is not asked to hold requests back until a cell edit ends (`delayForCellEdit`): a held
 *   request cannot be withdrawn, so it could write after the user was told that nothing was written.
 *   Excel refuses it as a whole instead, and the batch is tried again.
 */
export async function runInExcel<Result>(batch: Batch<Result>): Promise<Result> {
  const lastTry = Date.now() + CELL_EDIT_LIMIT_MS;
  for (;;) {
    try {
      return await withinTheLimit(batch);
    } catch (error) {
      const editing = excelCode(error) === "InvalidOperationInCellEditMode";
      if (!editing || Date.now() + PAUSE_MS > lastTry) throw problemOf(error);
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

async function withinTheLimit<Result>(batch: Batch<Result>): Promise<Result> {
  const tooLate = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      tooLate.abort();
      reject(new ExcelProblem("connection-lost"));
    }, ANSWER_LIMIT_MS);
  });
  try {
    return await Promise.race([batch(new Excel.RequestContext(), tooLate.signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}
