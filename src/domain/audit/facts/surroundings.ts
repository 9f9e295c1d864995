import type { CellArea } from "../workbook/workbook-snapshot";

const ABOVE = 8;
const BELOW = 3;
const BESIDE = 3;

/**
 * A card with the cells around it, where people put checks and grades.
 *
 * @param area - The card's area.
 * @returns A larger area within the sheet.
 */
export function surroundings({ row, column, rows, columns }: CellArea): CellArea {
  const top = Math.max(0, row - ABOVE);
  return { row: top, column, rows: row - top + rows + BELOW, columns: columns + BESIDE };
}
