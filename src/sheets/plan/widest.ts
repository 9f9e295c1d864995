import type { CellContent } from "../sheet-plan";

/** Space left and right of a text; bold letters are wider. */
export const MARGIN = 1;
export const BOLD_MARGIN = 2;

/** Rows of cells. */
export type Cells = readonly (readonly CellContent[])[];

/** The greatest width among a column's texts; formulas and numbers are short enough. */
export function widest(rows: Cells, column: number, measure: (text: string) => number): number {
  const texts = rows.map((row) => row[column]).filter((cell) => typeof cell === "string");
  return Math.max(0, ...texts.map(measure));
}
