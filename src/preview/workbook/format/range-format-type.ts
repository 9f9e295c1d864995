import type { Rect } from "../../grid/rect";
import { asFlag, asInteger, asNumber, asOneOf } from "../../wire/arguments";
import { invalidArgument } from "../../wire/host-error";
import type { ExcelType, Property } from "../../wire/wire-object";
import { asWireObject } from "../expose";
import type { Areas, Sheet } from "../model";
import { requirePermission } from "../protection/guards";
import { autofitColumns, autofitRows } from "./autofit";
import { overlayProperty, styleProperty, uniform } from "./style-property";

const HORIZONTAL = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const MAX_INDENT = 250;
/** Excel's limits, in points. */
const MAX_WIDTH = 1342;
const MAX_HEIGHT = 409.5;
/** Sizes of rows and columns are compared up to here; further ones have the default size. */
const COMPARED = 2000;

export const rangeFormatType: ExcelType<Areas> = {
  name: "RangeFormat",
  properties: {
    horizontalAlignment: styleProperty("horizontal", (value) => asOneOf(HORIZONTAL, value)),
    verticalAlignment: styleProperty("vertical", (value) => asOneOf(VERTICAL, value)),
    wrapText: styleProperty("wrap", asFlag),
    indentLevel: overlayProperty("indentLevel", (value) => within(asInteger(value), MAX_INDENT)),
    shrinkToFit: overlayProperty("shrinkToFit", asFlag),
    columnWidth: columnWidth(),
    rowHeight: rowHeight(),
  },
  links: {
    fill: (areas) => asWireObject("RangeFill", areas),
    font: (areas) => asWireObject("RangeFont", areas),
    borders: (areas) => asWireObject("RangeBorderCollection", areas),
    protection: (areas) => asWireObject("FormatProtection", areas),
  },
  methods: { autofitColumns, autofitRows },
  since: { indentLevel: "1.9", shrinkToFit: "1.9" },
};

export const formatProtectionType: ExcelType<Areas> = {
  name: "FormatProtection",
  properties: {
    locked: overlayProperty("locked", asFlag),
    formulaHidden: overlayProperty("formulaHidden", asFlag),
  },
};

/** The width of columns, in points; null where they differ. */
export function columnWidth() {
  return {
    get: (areas: Areas): unknown =>
      sizesOf(
        areas,
        ({ left, right }) => [left, right],
        ({ book, id }, column) => book.grid.layout.columnWidth(id, column),
      ),
    set: ({ sheet, rects }: Areas, value: unknown): void => {
      requirePermission(sheet, "allowFormatColumns");
      const width = within(asNumber(value), MAX_WIDTH);
      for (const rect of rects) sheet.book.grid.layout.setColumnWidth(sheet.id, rect, width);
    },
  };
}

function rowHeight(): Property<Areas> {
  return {
    get: (areas) =>
      sizesOf(
        areas,
        ({ top, bottom }) => [top, bottom],
        ({ book, id }, row) => book.grid.layout.rowHeight(id, row),
      ),
    set: ({ sheet, rects }, value) => {
      requirePermission(sheet, "allowFormatRows");
      const height = within(asNumber(value), MAX_HEIGHT);
      for (const rect of rects) sheet.book.grid.layout.setRowHeight(sheet.id, rect, height);
    },
  };
}

function sizesOf(
  { sheet, rects }: Areas,
  span: (rect: Rect) => readonly [first: number, last: number],
  size: (sheet: Sheet, index: number) => number,
): number | null {
  const sizes = rects.flatMap((rect) => {
    const [first, last] = span(rect);
    const count = Math.min(last - first + 1, COMPARED);
    return Array.from({ length: count }, (_, offset) => size(sheet, first + offset));
  });
  return uniform(sizes);
}

function within(value: number, max: number): number {
  if (value < 0 || value > max) throw invalidArgument();
  return value;
}
