/** A block of cells, counted from 0, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function rectOf(top: number, left: number, rows = 1, columns = 1): Rect {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

export function rowCount(rect: Rect): number {
  return rect.bottom - rect.top + 1;
}

export function columnCount(rect: Rect): number {
  return rect.right - rect.left + 1;
}

export function cellCount(rect: Rect): number {
  return rowCount(rect) * columnCount(rect);
}

export function intersect(a: Rect, b: Rect): Rect | null {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? null : { top, left, bottom, right };
}

export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}

/** What is left of a block when another one is cut out: up to four blocks. */
export function subtract(from: Rect, cut: Rect): Rect[] {
  const shared = intersect(from, cut);
  if (!shared) return [from];
  const parts: Rect[] = [
    { ...from, bottom: shared.top - 1 },
    { ...from, top: shared.bottom + 1 },
    { ...shared, left: from.left, right: shared.left - 1 },
    { ...shared, left: shared.right + 1, right: from.right },
  ];
  return parts.filter((part) => part.top <= part.bottom && part.left <= part.right);
}

/** Calls back for each row of cells and collects the answers in the block's shape. */
export function mapCells<T>(rect: Rect, answer: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (_, column) =>
      answer(rect.top + row, rect.left + column),
    ),
  );
}
