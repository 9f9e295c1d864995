/**
 * Asks for what a sheet holds in so many rows left of a cell; there after a sync, by the cell's column.
 */
export function startReadingLeftOf(
  sheet: Excel.Worksheet,
  corner: Excel.Range,
  rows: number,
): (column: number) => (row: number) => readonly unknown[] {
  const edge = corner.getEntireRow().getCell(0, 0);
  const left = edge
    .getBoundingRect(corner.getAbsoluteResizedRange(rows, 1))
    .getIntersectionOrNullObject(sheet.getUsedRange())
    .load("rowIndex, columnIndex, formulas");
  return (column) => (row) => {
    if (left.isNullObject) return [];
    const line = (left.formulas as unknown[][])[row - left.rowIndex] ?? [];
    return line.slice(0, Math.max(0, column - left.columnIndex));
  };
}
