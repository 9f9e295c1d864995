import { cellAddress } from "../domain/cells/cell-address";
import { ExcelProblem } from "./excel-problem";
import { runInExcel, stopIfLate } from "./run";
import { firstTaken } from "./taken-cells";

/** The cell that a formula is to stand in. */
export interface FormulaTarget {
  readonly sheetName: string;
  readonly address: string;
}

/**
 * Writes a formula into a cell, if that is empty: the active one where no other is named. Whether
 * its result has room to spill is for Excel to say, in the cell itself.
 */
export async function writeFormula(
  formula: string,
  target?: FormulaTarget,
): Promise<{ readonly address: string }> {
  return runInExcel(async (context, signal) => {
    const { worksheet, address } = await findEmptyCell(context, target);
    stopIfLate(signal);
    const sheet = context.workbook.worksheets.getItem(worksheet);
    sheet.getRange(address).formulas = [[formula]];
    await context.sync();
    if (signal.aborted) {
      sheet.getRange(address).clear(Excel.ClearApplyTo.contents);
      await context.sync();
    }
    return { address };
  });
}

async function findEmptyCell(context: Excel.RequestContext, target?: FormulaTarget) {
  const { workbook } = context;
  const cell = target
    ? workbook.worksheets.getItem(target.sheetName).getRange(target.address)
    : workbook.getActiveCell();
  const { worksheet } = cell;
  cell.load("rowIndex, columnIndex, formulas, values");
  worksheet.load("id");
  worksheet.protection.load("protected");
  await context.sync();
  const taken = firstTaken(cell);
  if (taken) throw new ExcelProblem("cell-taken", { address: taken });
  if (worksheet.protection.protected) throw new ExcelProblem("sheet-protected");
  return { worksheet: worksheet.id, address: cellAddress(cell.rowIndex, cell.columnIndex) };
}
