import { intersect, type Rect } from "../../grid/rect";
import { asFlag, given } from "../../wire/arguments";
import { invalidOperation } from "../../wire/host-error";
import type { Area } from "../model";
import { requireUnprotected } from "../protection/guards";
import { tablesIn } from "../table/table";

/** Merges a range, or each of its rows. Excel merges nothing inside of a table. */
export function mergeArea(area: Area, across: unknown): void {
  requireUnprotected(area.sheet);
  if (tablesIn(area, false).length > 0) {
    throw invalidOperation("Cells inside of a table can't be merged.");
  }
  const byRow = given(across) && asFlag(across);
  const rects = byRow ? rowsOf(area.rect) : [area.rect];
  for (const rect of rects) {
    dropAllButFirst(area, rect);
    area.sheet.book.grid.layout.merge(area.sheet.id, rect);
  }
}

export function unmergeArea(area: Area): void {
  requireUnprotected(area.sheet);
  area.sheet.book.grid.layout.unmerge(area.sheet.id, area.rect);
}

export function mergedRects({ sheet, rect }: Area): Rect[] {
  return sheet.book.grid.layout.merges(sheet.id).filter((merged) => intersect(merged, rect));
}

/** A merged cell keeps its upper left value only. */
function dropAllButFirst({ sheet }: Area, rect: Rect): void {
  const { cells } = sheet.book.grid;
  cells.clearContents(sheet.id, { ...rect, top: rect.top + 1 });
  cells.clearContents(sheet.id, { ...rect, bottom: rect.top, left: rect.left + 1 });
}

function rowsOf(rect: Rect): Rect[] {
  const rows: Rect[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) rows.push({ ...rect, top: row, bottom: row });
  return rows;
}
