import type { Area } from "../sheet-plan";

/** The area that begins at that cell: a single cell unless a size is given. */
export const areaOf = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns,
});
