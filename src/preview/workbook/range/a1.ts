import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../../grid/rect";

const CELL = String.raw`\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})`;
const CELLS = new RegExp(`^${CELL}(?::${CELL})?$`);
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** Reads `B2`, `B2:D4`, `B:D` or `2:4`; null for anything else or a place outside of a sheet. */
export function parseA1(text: string): Rect | null {
  const rect = parseCells(text) ?? parseColumns(text) ?? parseRows(text);
  return rect && rect.bottom < MAX_ROWS && rect.right < MAX_COLUMNS ? rect : null;
}

function parseCells(text: string): Rect | null {
  const match = CELLS.exec(text);
  if (!match) return null;
  const [, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  return ordered(
    Number(firstRow) - 1,
    columnNumber(firstColumn),
    Number(lastRow) - 1,
    columnNumber(lastColumn),
  );
}

function parseColumns(text: string): Rect | null {
  const match = COLUMNS.exec(text);
  if (!match) return null;
  const [, first = "", last = ""] = match;
  return ordered(0, columnNumber(first), MAX_ROWS - 1, columnNumber(last));
}

function parseRows(text: string): Rect | null {
  const match = ROWS.exec(text);
  if (!match) return null;
  const [, first = "", last = ""] = match;
  return ordered(Number(first) - 1, 0, Number(last) - 1, MAX_COLUMNS - 1);
}

function ordered(row: number, column: number, otherRow: number, otherColumn: number): Rect {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** Writes a block as Excel's `address` does; whole columns and rows in their short form. */
export function formatA1(rect: Rect, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const column = (index: number) => dollar + columnName(index);
  const row = (index: number) => `${dollar}${index + 1}`;
  if (isWholeColumns(rect)) return `${column(rect.left)}:${column(rect.right)}`;
  if (isWholeRows(rect)) return `${row(rect.top)}:${row(rect.bottom)}`;
  const start = column(rect.left) + row(rect.top);
  const end = column(rect.right) + row(rect.bottom);
  return start === end ? start : `${start}:${end}`;
}

export function isWholeColumns(rect: Rect): boolean {
  return rect.top === 0 && rect.bottom === MAX_ROWS - 1;
}

export function isWholeRows(rect: Rect): boolean {
  return rect.left === 0 && rect.right === MAX_COLUMNS - 1;
}
