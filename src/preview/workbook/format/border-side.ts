import type { Border, CellStyle, Side } from "../../grid/cell-style";
import type { Rect } from "../../grid/rect";
import type { Areas, Sheet } from "../model";

/** One line of a block of cells: an edge, or all lines between its cells. */
export const BORDER_SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;

export type BorderSide = (typeof BORDER_SIDES)[number];

/** One line of a range. */
export interface RangeBorder {
  readonly areas: Areas;
  readonly side: BorderSide;
}

/** Cells of which one side makes up the line. A line between two cells belongs to both of them. */
export interface Line {
  readonly rect: Rect;
  readonly side: Side;
}

export function linesOf(rect: Rect, side: BorderSide): Line[] {
  switch (side) {
    case "EdgeTop":
      return [{ rect: { ...rect, bottom: rect.top }, side: "top" }];
    case "EdgeBottom":
      return [{ rect: { ...rect, top: rect.bottom }, side: "bottom" }];
    case "EdgeLeft":
      return [{ rect: { ...rect, right: rect.left }, side: "left" }];
    case "EdgeRight":
      return [{ rect: { ...rect, left: rect.right }, side: "right" }];
    case "InsideHorizontal":
      return rect.top === rect.bottom
        ? []
        : [{ rect: { ...rect, bottom: rect.bottom - 1 }, side: "bottom" }];
    case "InsideVertical":
      return rect.left === rect.right
        ? []
        : [{ rect: { ...rect, right: rect.right - 1 }, side: "right" }];
    default:
      return [];
  }
}

const OPPOSITE: Readonly<Record<Side, readonly [side: Side, rows: number, columns: number]>> = {
  top: ["bottom", -1, 0],
  bottom: ["top", 1, 0],
  left: ["right", 0, -1],
  right: ["left", 0, 1],
};

/** The same line seen from the cells on its other side; null at the edge of the sheet. */
export function otherSide({ rect, side }: Line): Line | null {
  const [opposite, rows, columns] = OPPOSITE[side];
  const moved = {
    top: rect.top + rows,
    bottom: rect.bottom + rows,
    left: rect.left + columns,
    right: rect.right + columns,
  };
  return moved.top < 0 || moved.left < 0 ? null : { rect: moved, side: opposite };
}

/** The lines that are drawn there, each kind once; null is no line. */
export function bordersOn(sheet: Sheet, line: Line): (Border | null)[] {
  const other = otherSide(line);
  const own = stylesOn(sheet, line.rect).map((style) => style.borders[line.side]);
  if (own.some((border) => border !== null) || !other) return own;
  return stylesOn(sheet, other.rect).map((style) => style.borders[other.side]);
}

function stylesOn(sheet: Sheet, rect: Rect): CellStyle[] {
  return sheet.book.grid.styles.distinct(sheet.id, rect);
}
