import type { CardRowRequest } from "./card-row";
import { ExcelProblem } from "./excel-problem";
import { loadScoringNames, scoringRowBelow } from "./find-scoring";
import type { TableReading } from "./read-table";
import { startReading } from "./read-table";
import { rowAddress } from "./row-address";

/**
 * Sees that a card is as the user was shown it and that a row can be put into it. One sync.
 *
 * @returns Where that stands which the card's scores rest on.
 */
export async function checkCardIsAsShown(
  context: Excel.RequestContext,
  { card, before }: CardRowRequest,
): Promise<{ readonly scoringRow: number }> {
  const table = context.workbook.tables.getItemOrNullObject(card.tableName);
  const { worksheet } = table;
  const { protection } = worksheet;
  protection.load("protected");
  const reading = startReading(table);
  const beside = worksheet.getRange(rowAddress(card.bodyRow + before)).getTables(false);
  beside.load("items/name");
  const scoring = loadScoringNames(worksheet);
  await context.sync();
  if (table.isNullObject) throw new ExcelProblem("sheet-gone");
  if (protection.protected) throw new ExcelProblem("sheet-protected");
  const present = reading();
  if (present.rowsHidden) throw new ExcelProblem("rows-hidden");
  if (!isAsShown(present, card)) throw new ExcelProblem("card-changed");
  const other = beside.items.find(({ name }) => name !== card.tableName);
  if (other) throw new ExcelProblem("table-beside", { table: other.name });
  const scoringRow = scoringRowBelow(card, scoring);
  if (scoringRow === null) throw new ExcelProblem("card-changed");
  return { scoringRow };
}

/** What stands below the table may have been calculated anew meanwhile; it does not count. */
function isAsShown(present: TableReading, shown: TableReading): boolean {
  const parts = Object.keys(present) as (keyof TableReading)[];
  return parts.every((part) => JSON.stringify(present[part]) === JSON.stringify(shown[part]));
}
