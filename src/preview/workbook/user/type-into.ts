import { raiseChanged, remember } from "../events/changed-event";
import type { Area } from "../model";
import { requireWritable } from "../protection/guards";
import { entryFor } from "../range/write-cells";
import { repairHeadings } from "../table/repair-headings";

/**
 * Does what a user does: types a text into a cell and presses Enter.
 * @throws HostError AccessDenied when the sheet is protected and the cell locked
 */
export async function typeText(area: Area, text: string): Promise<void> {
  requireWritable(area);
  const { sheet, rect } = area;
  const entry = entryFor(sheet, { row: rect.top, column: rect.left }, text, "A1");
  const before = remember(area);
  sheet.book.grid.cells.write(sheet.id, rect, [[entry]]);
  repairHeadings(area);
  raiseChanged(area, "RangeEdited", before, "Unknown");
  await sheet.book.grid.recalculation.finish();
}
