import type { StructureChange } from "./grid-watch";
import type { Rect } from "./rect";

/** Where a block of cells is after rows or columns came or went; null when it went with them. */
export function shiftRect(
  rect: Rect,
  { axis, action, rect: changed }: StructureChange,
): Rect | null {
  if (axis === "row") {
    const span = shiftSpan([rect.top, rect.bottom], [changed.top, changed.bottom], action);
    return span && { ...rect, top: span[0], bottom: span[1] };
  }
  const span = shiftSpan([rect.left, rect.right], [changed.left, changed.right], action);
  return span && { ...rect, left: span[0], right: span[1] };
}

type Span = readonly [first: number, last: number];

function shiftSpan([first, last]: Span, changed: Span, action: "insert" | "remove"): Span | null {
  const [from, to] = changed;
  const count = to - from + 1;
  if (action === "insert") {
    if (from <= first) return [first + count, last + count];
    return from <= last ? [first, last + count] : [first, last];
  }
  const before = (index: number) => Math.min(Math.max(index - from, 0), count);
  const start = first - before(first);
  const end = last - before(last + 1);
  return end < start ? null : [start, end];
}
