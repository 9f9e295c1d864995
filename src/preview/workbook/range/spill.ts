import { cellCount, contains, rectOf, type Rect } from "../../grid/rect";
import type { Area } from "../model";

/** The block that a formula in the range's only cell spills over. */
export async function spillOf({ sheet, rect }: Area): Promise<Area | null> {
  const { grid } = sheet.book;
  await grid.recalculation.finish();
  const spill = grid.cells.spills(sheet.id).find(({ anchor }) => contains(anchor, rect));
  return spill && cellCount(spill.rect) > 1 ? { sheet, rect: spill.rect } : null;
}

/** The cell whose formula spills into the range's first cell. */
export async function spillParentOf({ sheet, rect }: Area): Promise<Area | null> {
  const { grid } = sheet.book;
  await grid.recalculation.finish();
  const cell: Rect = rectOf(rect.top, rect.left);
  const spill = grid.cells.spills(sheet.id).find((item) => contains(item.rect, cell));
  return spill ? { sheet, rect: spill.anchor } : null;
}
