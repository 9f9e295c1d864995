import { cellEntry } from "./cell-entry";
import { ExcelProblem } from "./excel-problem";
import { runInExcel, stopIfLate } from "./run";

/** A cell that is to hold something else. */
export interface CellChange {
  /** Within its sheet, e.g. "L7". */
  readonly address: string;
  /** What whoever decided on the change saw in the cell. */
  readonly from: string | number;
  readonly to: string | number;
  /** The number format that the cell is to have; left out, it keeps its own. */
  readonly format?: string;
}

/** Excel makes a text of whatever is written into a cell of this format. */
const TEXT_FORMAT = "@";

/**
 * Gives cells of one sheet other contents, all of them or none. A cell that no longer holds what was
 * seen there, or that a formula fills, stops it. Two syncs.
 *
 * @returns The changes that take these back.
 */
export async function changeCells(
  sheetName: string,
  changes: readonly CellChange[],
): Promise<readonly CellChange[]> {
  return runInExcel(async (context, signal) => {
    const formats = await demandAsSeen(context, sheetName, changes);
    const wanted = changes.map((change, index) => withFormat(change, formats[index]));
    const back = wanted.map((change, index) => takenBack(change, formats[index]));
    stopIfLate(signal);
    await write(context, sheetName, wanted);
    if (signal.aborted) await write(context, sheetName, back);
    return back;
  });
}

function withFormat(change: CellChange, present: string | undefined): CellChange {
  const hidesNumber = typeof change.to === "number" && present === TEXT_FORMAT;
  return hidesNumber && change.format === undefined ? { ...change, format: "General" } : change;
}

function takenBack({ address, from, to, format }: CellChange, present = "General"): CellChange {
  const back = { address, from: to, to: from };
  return format === undefined ? back : { ...back, format: present };
}

/** The cells' number formats, where they are as they were seen. */
async function demandAsSeen(
  context: Excel.RequestContext,
  sheetName: string,
  changes: readonly CellChange[],
): Promise<readonly string[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  sheet.protection.load("protected");
  const cells = changes.map((change) => ({
    ...change,
    cell: sheet.getRange(change.address).load("formulas, numberFormat"),
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
  return cells.map(({ cell }) => String(cell.numberFormat[0]?.[0]));
}

async function write(
  context: Excel.RequestContext,
  sheetName: string,
  changes: readonly CellChange[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetName);
  for (const { address, to, format } of changes) {
    const cell = sheet.getRange(address);
    if (format !== undefined) cell.numberFormat = [[format]];
    cell.values = [[cellEntry(to)]];
  }
  await context.sync();
}
