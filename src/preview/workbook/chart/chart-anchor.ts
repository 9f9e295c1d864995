import type { Rect } from "../../grid/rect";
import type { Sheet } from "../model";
import type { ChartAnchor, ChartBox, Insets } from "./chart";

const NO_INSETS: Insets = { top: 0, left: 0, bottom: 0, right: 0 };

export const anchorOver = (rect: Rect): ChartAnchor => ({ rect, insets: NO_INSETS });

type SizeOf = (index: number) => number;

const rowsOf =
  ({ book, id }: Sheet): SizeOf =>
  (row) =>
    book.grid.layout.rowHeight(id, row);

const columnsOf =
  ({ book, id }: Sheet): SizeOf =>
  (column) =>
    book.grid.layout.columnWidth(id, column);

export function boxOf(sheet: Sheet, { rect, insets }: ChartAnchor): ChartBox {
  const rows = rowsOf(sheet);
  const columns = columnsOf(sheet);
  return {
    top: total(rows, 0, rect.top - 1) + insets.top,
    left: total(columns, 0, rect.left - 1) + insets.left,
    width: total(columns, rect.left, rect.right) - insets.left - insets.right,
    height: total(rows, rect.top, rect.bottom) - insets.top - insets.bottom,
  };
}

export function anchorAt(sheet: Sheet, { top, left, width, height }: ChartBox): ChartAnchor {
  const rows = span(rowsOf(sheet), top, height);
  const columns = span(columnsOf(sheet), left, width);
  return {
    rect: { top: rows.first, left: columns.first, bottom: rows.last, right: columns.last },
    insets: {
      top: rows.before,
      left: columns.before,
      bottom: rows.after,
      right: columns.after,
    },
  };
}

/** The rows or columns under a stretch, and what of the first and last it leaves free. */
function span(sizeOf: SizeOf, start: number, length: number) {
  const { index: first, offset: before } = indexAt(sizeOf, start);
  let last = first;
  let reached = sizeOf(first) - before;
  while (reached < length) reached += sizeOf(++last);
  return { first, before, last, after: reached - length };
}

function indexAt(sizeOf: SizeOf, distance: number): { index: number; offset: number } {
  let index = 0;
  let offset = distance;
  while (offset >= sizeOf(index)) offset -= sizeOf(index++);
  return { index, offset };
}

function total(sizeOf: SizeOf, first: number, last: number): number {
  let sum = 0;
  for (let index = first; index <= last; index++) sum += sizeOf(index);
  return sum;
}
