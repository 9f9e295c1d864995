import { cellAddress } from "../../cells/cell-address";
import type { CellArea } from "./workbook-snapshot";

/** A cell of the workbook; sheets count from 0 as well. */
export interface CellPlace {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/** Cells of one sheet. */
export interface SheetArea extends CellArea {
  readonly sheet: number;
}

/**
 * The address of an area within its sheet.
 *
 * @param area - The area.
 * @returns Such as "A5", or "A5:P12" for more than one cell.
 */
export function areaAddress({ row, column, rows, columns }: CellArea): string {
  const first = cellAddress(row, column);
  if (rows === 1 && columns === 1) return first;
  return `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/**
 * Whether a cell lies in an area.
 *
 * @param area - The area.
 * @param row - The cell's row.
 * @param column - The cell's column.
 * @returns True inside and at the edges.
 */
export function contains(area: CellArea, row: number, column: number): boolean {
  const down = row - area.row;
  const right = column - area.column;
  return down >= 0 && down < area.rows && right >= 0 && right < area.columns;
}

const REFERS_TO =
  /^=(?:'((?:[^']|'')+)'|([^'!:]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

function columnOf(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * The cells that a defined name stands for, where it stands for plain cells of one sheet.
 *
 * @param formula - Such as "='My card'!$M$12".
 * @returns The sheet's name and the area, null for anything else.
 */
export function namedArea(formula: string): { sheet: string; area: CellArea } | null {
  const found = REFERS_TO.exec(formula);
  if (!found) return null;
  const [, quoted, bare = "", fromColumn = "", fromRow, toColumn, toRow] = found;
  const row = Number(fromRow) - 1;
  const column = columnOf(fromColumn);
  const rows = toRow === undefined ? 1 : Number(toRow) - row;
  const columns = toColumn === undefined ? 1 : columnOf(toColumn) - column + 1;
  return {
    sheet: quoted === undefined ? bare : quoted.replace(/''/g, "'"),
    area: { row, column, rows, columns },
  };
}
