import { cellEntry } from "./cell-entry";
import { ExcelProblem } from "./excel-problem";
import { runInExcel, stopIfLate } from "./run";

/** A cell that is to hold another number, or the text that stood there before. */
export interface CellChange {
  /** Within its sheet, e.g. "L7". */
  readonly address: string;
  /** What whoever decided on the change saw in the cell. */
  readonly from: string | number;
  readonly to: string | number;
}

/** The changes that take those changes back. */
export function takenBack(changes: readonly CellChange[]): readonly CellChange[] {
  return changes.map(({ address, from, to }) => ({ address, from: to, to: from }));
}

/**
 * Gives cells of one sheet other content, all of them or none. A cell that no longer holds what was
 * seen there, or that a formula fills, stops it. Two syncs.
 */
export async function changeCells(
  sheetName: string,
  changes: readonly CellChange[],
): Promise<void> {
  await runInExcel(async (context, signal) => {
    await demandAsSeen(context, sheetName, changes);
    stopIfLate(signal);
    await write(context, sheetName, changes);
    if (signal.aborted) await write(context, sheetName, takenBack(changes));
  });
}

async function demandAsSeen(
  context: Excel.RequestContext,
  sheetName: string,
  changes: readonly CellChange[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.protection.load("protected");
  const cells = changes.map((change) => ({
    ...change,
    cell: sheet.getRange(change.address).load("formulas"),
  }));
  await context.sync();
  if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: sheetName });
  if (sheet.protection.protected) throw new ExcelProblem("sheet-protected");
  for (const { address, from, cell } of cells) {
    const content: unknown = cell.formulas[0]?.[0];
    if (typeof content === "string" && content.startsWith("=")) {
      throw new ExcelProblem("cell-holds-formula", { address });
    }
    if (content !== from) throw new ExcelProblem("cell-changed", { address });
  }
}

async function write(
  context: Excel.RequestContext,
  sheetName: string,
  changes: readonly CellChange[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const { address, to } of changes) sheet.getRange(address).values = [[cellEntry(to)]];
  await context.sync();
}
