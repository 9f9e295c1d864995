import {
  cellCount,
  columnCount,
  intersect,
  MAX_COLUMNS,
  MAX_ROWS,
  rowCount,
  type Rect,
} from "../../grid/rect";
import { HostError, invalidArgument } from "../../wire/host-error";
import { sheetName } from "../book";
import type { Area } from "../model";
import { quoteSheet } from "../sheet/sheet-reference";
import { formatA1 } from "./a1";

/** Excel refuses to answer more cells than this at once. */
const MAX_CELLS_READ = 5_000_000;

/** Excel's `address`: with the sheet, without dollars. */
export function addressOf({ sheet, rect }: Area): string {
  return `${quoteSheet(sheetName(sheet))}!${formatA1(rect)}`;
}

export function shapeOf({ rect }: Area): { rows: number; columns: number } {
  return { rows: rowCount(rect), columns: columnCount(rect) };
}

/** @throws HostError InvalidArgument when the block reaches over the edge of the sheet */
export function areaAt(area: Area, rect: Rect): Area {
  const inside =
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom < MAX_ROWS &&
    rect.right < MAX_COLUMNS &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right;
  if (!inside) throw invalidArgument();
  return { sheet: area.sheet, rect };
}

export function intersectAreas(a: Area, b: Area): Area | null {
  const shared = a.sheet === b.sheet ? intersect(a.rect, b.rect) : null;
  return shared && { sheet: a.sheet, rect: shared };
}

export function requireReadable({ rect }: Area): void {
  if (cellCount(rect) > MAX_CELLS_READ) {
    throw new HostError(
      "ResponsePayloadSizeLimitExceeded",
      "The response payload size has exceeded the limit.",
    );
  }
}
