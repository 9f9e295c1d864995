import type { ChartBox } from "../../workbook/chart/chart";

const PIXELS_PER_POINT = 4 / 3;

/** Where cells are drawn at the moment: how far scrolled, how much enlarged, what is frozen. */
export interface SheetView {
  /** The element that the cells are drawn in. */
  readonly element: HTMLElement;
  readonly zoom: number;
  /** Of the headings above and left of the cells, in the sheet's own pixels. */
  readonly headings: Point;
  /** Where the part that scrolls begins; equal to the headings where nothing is frozen. */
  readonly frozen: Point;
  readonly scrolled: Point;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** A place on the element, in its own pixels. */
export interface PlaceOnPage {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a box of the sheet is seen, and the pane that it is cut off at: what begins in the frozen part
 * stays, everything else passes beneath it.
 */
export function placeOnPage(
  box: ChartBox,
  { zoom, headings, frozen, scrolled }: SheetView,
): { readonly box: PlaceOnPage; readonly pane: Point } {
  const across = along(box.left * PIXELS_PER_POINT, headings.x, frozen.x, scrolled.x);
  const down = along(box.top * PIXELS_PER_POINT, headings.y, frozen.y, scrolled.y);
  return {
    box: {
      left: across.start * zoom,
      top: down.start * zoom,
      width: box.width * PIXELS_PER_POINT * zoom,
      height: box.height * PIXELS_PER_POINT * zoom,
    },
    pane: { x: across.edge * zoom, y: down.edge * zoom },
  };
}

function along(distance: number, heading: number, frozen: number, scrolled: number) {
  const start = heading + distance;
  return start < frozen ? { start, edge: heading } : { start: start - scrolled, edge: frozen };
}
