import { bounding, intersect, rectOf, type Rect } from "../../grid/rect";
import { plain } from "../../grid/grid-cells";
import type { Area } from "../model";

/**
 * The smallest block around everything in a range that holds a value or, unless only values
 * count, a format. Results of formulas count, so the sheet has to be calculated first.
 */
export async function usedArea({ sheet, rect }: Area, valuesOnly: boolean): Promise<Area | null> {
  const { cells, recalculation } = sheet.book.grid;
  await recalculation.finish();
  let used: Rect | null = null;
  const include = (row: number, column: number) => {
    const cell = rectOf(row, column);
    if (intersect(cell, rect)) used = used ? bounding(used, cell) : cell;
  };
  cells.forEach(sheet.id, rect, (row, column, cell) => {
    const holds = plain(cell) !== null || Boolean(cell.f);
    if (holds || (!valuesOnly && hasStyle(cell.s))) include(row, column);
  });
  cells.forEachSpilled(sheet.id, include);
  return used && { sheet, rect: used };
}

function hasStyle(style: unknown): boolean {
  return style !== undefined && style !== null && style !== "";
}
