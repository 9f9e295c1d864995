import { areaAddress } from "./area-address";
import type { CardRowRequest } from "./card-row";
import { startReading } from "./read-table";
import { rowAddress } from "./row-address";
import { runInExcel } from "./run";

/**
 * Removes what a batch wrote before it failed, or before its answer came too late. The row came
 * first: without it nothing was written.
 */
export async function takeBackRow({ card, before, weightColumn }: CardRowRequest): Promise<void> {
  await runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(card.tableName);
    const reading = startReading(table);
    await context.sync();
    if (table.isNullObject || reading().values.length === card.values.length) return;
    const sheet = context.workbook.worksheets.getItem(card.sheetName);
    sheet.getRange(rowAddress(card.bodyRow + before)).delete("Up");
    const weights = {
      row: card.bodyRow,
      column: card.bodyColumn + weightColumn,
      rows: card.values.length,
      columns: 1,
    };
    sheet.getRange(areaAddress(weights)).values = card.values.map((row) => [row[weightColumn]]);
    await context.sync();
  });
}
