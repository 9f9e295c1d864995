import { areaAddress } from "../../../excel/area-address";
import type { CellsRead } from "../../../excel/read-cells";
import type { TableHeadings } from "../../../excel/read-headings";

/** Where the formula will stand; it gives a reference without a sheet, or to its own row, a place. */
export type FormulaPlace = Pick<CellsRead, "sheetName" | "address">;

/** Row of a cell's address, counted from 0. */
export const rowOf = (address: string) => Number(/\d+/.exec(address)?.[0] ?? 1) - 1;

/** Whether the formula stands beside a table's rows or within them, so that it has a row there. */
export function standsInRow(place: FormulaPlace | null, table: TableHeadings): boolean {
  if (place?.sheetName !== table.sheetName) return false;
  const row = rowOf(place.address);
  return row >= table.row && row < table.row + table.rows;
}

/** Whether the formula stands in that column of the table, counted from 0: it cannot read itself. */
export function standsInColumn(
  place: FormulaPlace | null,
  table: TableHeadings,
  index: number,
): boolean {
  if (place === null || !standsInRow(place, table)) return false;
  const cell = { row: rowOf(place.address), column: table.column + index, rows: 1, columns: 1 };
  return areaAddress(cell) === place.address;
}
