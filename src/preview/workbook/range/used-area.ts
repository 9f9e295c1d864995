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
  const used = new Extent(rect);
  cells.forEach(sheet.id, rect, (row, column, cell) => {
    const holds = plain(cell) !== null || Boolean(cell.f);
    if (holds || (!valuesOnly && hasStyle(cell.s))) used.include(row, column);
  });
  cells.forEachSpilled(sheet.id, (row, column) => {
    used.include(row, column);
  });
  return used.rect && { sheet, rect: used.rect };
}

/** Grows around cells, within limits. */
class Extent {
  rect: Rect | null = null;

  constructor(private readonly limits: Rect) {}

  include(row: number, column: number): void {
    const cell = rectOf(row, column);
    if (intersect(cell, this.limits)) this.rect = this.rect ? bounding(this.rect, cell) : cell;
  }
}

function hasStyle(style: unknown): boolean {
  return style !== undefined && style !== null && style !== "";
}
