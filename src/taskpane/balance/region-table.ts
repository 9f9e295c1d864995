import { cellAddress } from "../../domain/cells/cell-address";
import type { RegionReading } from "../../excel/read-region";
import type { CardReading } from "../../excel/read-table";
import { tableInRegion } from "../../sheets/table-in-region";

/** A card's blocks of balance, scoring and grades end within so many rows below its table. */
const ROWS_OF_BLOCKS = 40;

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
