import { cellAddress } from "../../domain/cells/cell-address";
import type { ContentChange } from "../../domain/plain-formulas/proposal";
import type { CellValue } from "../../domain/plain-formulas/sheet-cells";
import { isErrorValue } from "../../domain/plain-formulas/sheet-cells";
import { cellEntry } from "../cell-entry";
import { ExcelProblem } from "../excel-problem";
import type { ContentRun } from "./content-runs";

/** Cells of one column as they were read, the first a row above the run where there is one. */
export interface RunReading {
  readonly run: ContentRun;
  /** Rows that were read before the run's own. */
  readonly above: number;
  readonly formulas: readonly CellValue[];
  readonly values: readonly CellValue[];
}

/** Asks for a run with the cells above and below, which must not change with it. */
export function startReadingRun(context: Excel.RequestContext, run: ContentRun): () => RunReading {
  const [{ sheetId, row, column }] = run;
  const above = row === 0 ? 0 : 1;
  const range = context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row - above, column, above + run.length + 1, 1)
    .load("formulas, values");
  const first = (rows: CellValue[][]) => rows.map(([cell = ""]) => cell);
  return () => ({
    run,
    above,
    formulas: first(range.formulas as CellValue[][]),
    values: first(range.values as CellValue[][]),
  });
}

/** Writes a run as part of the caller's batch. */
export function writeRun(context: Excel.RequestContext, run: ContentRun): void {
  const [{ sheetId, row, column }] = run;
  context.workbook.worksheets
    .getItem(sheetId)
    .getRangeByIndexes(row, column, run.length, 1).formulas = run.map(({ to }) => [entryOf(to)]);
}

/** A text is written so that Excel does not take it for something else. */
function entryOf(content: CellValue): CellValue {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return isFormula ? content : cellEntry(content);
}

/** Refuses where a cell holds something else than was seen when the change was decided on. */
export function demandAsSeen({ run, above, formulas }: RunReading): void {
  const changed = run.find(({ from }, at) => formulas[above + at] !== from);
  if (changed) throw new ExcelProblem("cell-changed", { address: addressOf(changed) });
}

/** Refuses where Excel has filled the neighbours of a run as well, as it does in columns of tables. */
export function demandOthersUnchanged(before: RunReading, after: RunReading): void {
  const { run, above, formulas } = before;
  const [first] = run;
  for (const at of [above - 1, above + run.length]) {
    if (after.formulas[at] === formulas[at]) continue;
    const address = addressOf({ ...first, row: first.row - above + at });
    throw new ExcelProblem("neighbour-changed", { address });
  }
}

/** Refuses where a result has become an error. */
export function demandNoNewError({ run, above, values }: RunReading, after: RunReading): void {
  const lost = run.find((_, at) => becomesError(values[above + at], after.values[above + at]));
  if (lost) throw new ExcelProblem("result-lost", { address: addressOf(lost) });
}

/** A custom function that is still being calculated shows no error. */
const becomesError = (before: CellValue = "", after: CellValue = ""): boolean =>
  !isErrorValue(before) && isErrorValue(after) && after !== "#BUSY!";

/** A number may differ in its last digits, because formulas add up in another order. */
const PRECISION = 1e-9;

/** The cells that show another result than before. */
export function differingCells(before: RunReading, after: RunReading): ContentChange[] {
  return before.run.filter((_, at) => {
    const [one = "", other = ""] = [before, after].map((read) => read.values[read.above + at]);
    if (isErrorValue(one) || isErrorValue(other) || one === other) return false;
    if (typeof one !== "number" || typeof other !== "number") return true;
    return Math.abs(one - other) > PRECISION * Math.max(Math.abs(one), Math.abs(other));
  });
}

/** A cell with its sheet, as people name it. */
function addressOf({
  sheetName,
  row,
  column,
}: Pick<ContentChange, "sheetName" | "row" | "column">) {
  return `${sheetName}!${cellAddress(row, column)}`;
}
