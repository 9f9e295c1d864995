/**
 * A cell's address within its sheet.
 *
 * @param row - Counted from 0.
 * @param column - Counted from 0.
 * @returns Such as "AA5".
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * A column's name.
 *
 * @param column - Counted from 0.
 * @returns Such as "AA".
 */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
