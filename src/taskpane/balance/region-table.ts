import { cellAddress } from "../../domain/cells/cell-address";
import { areaOfAddress } from "../../excel/area-of-address";
import type { RegionReading } from "../../excel/read-region";
import type { CardReading } from "../../excel/read-table";
import { tableInRegion } from "../../sheets/table-in-region";

/** A card's blocks of balance, scoring and grades end within so many rows below its table. */
const ROWS_OF_BLOCKS = 40;

/** Whether cells lie outside a table and, where it is a card of ours, outside the blocks around it. */
export function isBesideTable(
  address: string,
  { address: table, scoringRow }: CardReading,
): boolean {
  const cells = areaOfAddress(address);
  const own = areaOfAddress(table);
  const [from, to] =
    scoringRow === null ? [own.row, own.row + own.rows] : [0, scoringRow + ROWS_OF_BLOCKS];
  const isOtherRows = cells.row >= to || cells.row + cells.rows <= from;
  const isOtherColumns =
    cells.column >= own.column + own.columns || cells.column + cells.columns <= own.column;
  return isOtherRows || isOtherColumns;
}

/** A plain range as the check reads tables; null where it is one of the blocks below a card of ours. */
export function regionTable(
  region: RegionReading,
  tables: readonly CardReading[],
): CardReading | null {
  const { sheetName, row, column, rowsHidden } = region;
  const isBlock = tables.some(
    ({ bodyRow, scoringRow }) =>
      scoringRow !== null && row >= bodyRow && row <= scoringRow + ROWS_OF_BLOCKS,
  );
  const { headers, values, firstRow, merged } = tableInRegion(
    region.values,
    region.merged ?? [],
    column,
  );
  if (isBlock || values.length === 0) return null;
  const first = cellAddress(row + firstRow - 1, column);
  const last = cellAddress(row + firstRow + values.length - 1, column + headers.length - 1);
  const tableName = `${sheetName}!${first}`;
  return {
    ...{ sheetName, tableName, tableId: tableName, address: `${first}:${last}`, headers, values },
    ...{ bodyRow: row + firstRow, bodyColumn: column, rowsHidden },
    ...{ below: [], totals: [], scoringRow: null },
    merged: region.merged && merged,
  };
}
