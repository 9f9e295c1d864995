import { plain } from "../../grid/grid-cells";
import type { Rect } from "../../grid/rect";
import { bounding, intersect, MAX_COLUMNS, MAX_ROWS, rectOf } from "../../grid/rect";
import type { Area } from "../model";

/** The area around cells that is bounded by empty rows and columns, corners included. */
export async function surroundingRegion({ sheet, rect }: Area): Promise<Area> {
  const { cells, recalculation } = sheet.book.grid;
  await recalculation.finish();
  let region = rect;
  for (let grown: Rect | null = null; grown !== region;) {
    grown = region;
    const reach = aroundOf(region);
    cells.forEach(sheet.id, reach, (row, column, cell) => {
      const holds = plain(cell) !== null || Boolean(cell.f);
      const found = rectOf(row, column);
      if (holds && !intersect(found, region)) region = bounding(region, found);
    });
  }
  return { sheet, rect: region };
}

const aroundOf = ({ top, left, bottom, right }: Rect): Rect => ({
  top: Math.max(0, top - 1),
  left: Math.max(0, left - 1),
  bottom: Math.min(MAX_ROWS - 1, bottom + 1),
  right: Math.min(MAX_COLUMNS - 1, right + 1),
});
