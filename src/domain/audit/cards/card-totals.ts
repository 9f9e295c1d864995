import { isBlank } from "../../cells/blank";
import type { CellPlace } from "../workbook/cell-place";
import type { WorkbookCells } from "../workbook/workbook-cells";
import type { CardTotals } from "./audit-card";
import type { CardFrame } from "./card-frame";

/**
 * The cells of a row of totals.
 *
 * @param frame - Where the card stands.
 * @param row - The row of totals.
 * @param cells - The workbook.
 * @returns The cells; null for what the row lacks.
 */
export function totalsIn(frame: CardFrame, row: number, cells: WorkbookCells): CardTotals {
  const { sheet, columns } = frame;
  const filled = (column: number | undefined): CellPlace | null => {
    if (column === undefined) return null;
    const place = { sheet, row, column };
    return isBlank(cells.value(place)) && cells.formula(place) === null ? null : place;
  };
  const points =
    filled(columns.weightedScore) ?? filled(columns.score) ?? weightedSum(frame, row, cells);
  return { weight: filled(columns.weight), covered: null, points };
}

// Somebody may have put the total of the card into any column of the row.
function weightedSum({ sheet, headings }: CardFrame, row: number, cells: WorkbookCells) {
  for (let step = 0; step < headings.columns; step += 1) {
    const place = { sheet, row, column: headings.column + step };
    if (cells.form(place)?.functions.has("SUMPRODUCT")) return place;
  }
  return null;
}
