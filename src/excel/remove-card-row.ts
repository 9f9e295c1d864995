import { cellAddress } from "../domain/cells/cell-address";
import type { AddedRow } from "./card-row";
import { ExcelProblem } from "./excel-problem";
import type { TableReading } from "./read-table";
import { startReading } from "./read-table";
import { rowAddress } from "./row-address";
import { runInExcel } from "./run";

/**
 * Takes an added row away again, wherever it stands by now, with everything typed into it. Weights
 * that gave way to it come back, except those that were changed since. Two syncs.
 */
export async function removeCardRow(added: AddedRow): Promise<void> {
  await runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(added.tableName);
    const { worksheet } = table;
    worksheet.protection.load("protected");
    const reading = startReading(table);
    await context.sync();
    if (table.isNullObject) throw new ExcelProblem("row-gone", { indicator: added.indicator });
    const now = reading();
    const at = rowOf(now, added, added.indicator);
    if (at < 0) throw new ExcelProblem("row-gone", { indicator: added.indicator });
    if (worksheet.protection.protected) throw new ExcelProblem("sheet-protected");
    const sheet = context.workbook.worksheets.getItem(now.sheetName);
    sheet.getRange(rowAddress(now.bodyRow + at)).delete("Up");
    restoreWeights(sheet, now, added, at);
    await context.sync();
  });
}

function restoreWeights(
  sheet: Excel.Worksheet,
  now: TableReading,
  added: AddedRow,
  removed: number,
): void {
  for (const { indicator, before, after } of added.weights) {
    const at = rowOf(now, added, indicator);
    if (at < 0 || now.values[at]?.[added.weightColumn] !== after) continue;
    const row = now.bodyRow + at - (at > removed ? 1 : 0);
    const cell = cellAddress(row, now.bodyColumn + added.weightColumn);
    sheet.getRange(cell).values = [[before]];
  }
}

const rowOf = ({ values }: TableReading, { indicatorColumn }: AddedRow, indicator: unknown) =>
  values.findIndex((cells) => cells[indicatorColumn] === indicator);
