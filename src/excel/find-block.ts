import type { Area } from "../sheets/sheet-plan";
import type { FoundBlock } from "./erase-block";
import type { InsertedSheet } from "./insertion";

/**
 * Finds where an inserted block stands now: it moves and grows with the rows and columns around it.
 * Null when one of its tables is gone, as the block cannot be told from later cells then. One sync.
 */
export async function findBlock(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  parts: InsertedSheet["parts"],
): Promise<FoundBlock | null> {
  const tables = parts.tables.map(({ name }) => sheet.tables.getItemOrNullObject(name));
  const ranges = tables.map((table) => table.getRange());
  for (const range of ranges) range.load("rowIndex, columnIndex, rowCount, columnCount");
  const names = parts.names.map(({ name }) => sheet.names.getItemOrNullObject(name));
  const charts = parts.charts.map(({ name }) => sheet.charts.getItemOrNullObject(name));
  await context.sync();
  if (tables.some((table) => table.isNullObject)) return null;
  return { tables, names, charts, block: blockNow(parts, ranges) };
}

/** The first table shows how far the block was moved, and each table by how much it has grown. */
function blockNow({ block, tables }: InsertedSheet["parts"], ranges: readonly Excel.Range[]): Area {
  const now = { ...block };
  for (const [at, range] of ranges.entries()) {
    const planned = tables[at]?.area ?? block;
    now.rows += range.rowCount - planned.rows;
    if (at > 0) continue;
    now.row += range.rowIndex - planned.row;
    now.column += range.columnIndex - planned.column;
    now.columns += range.columnCount - planned.columns;
  }
  return now;
}
