import type { Rect } from "../../grid/rect";
import {
  asFlag,
  asInteger,
  asNumber,
  asOneOf,
  asRecord,
  asText,
  given,
} from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/host-error";
import { asWireObject, targetOf } from "../expose";
import {
  isWireObject,
  type ExcelType,
  type Property,
  type WireObject,
} from "../../wire/wire-object";
import type { Sheet } from "../model";
import { isWholeColumns, isWholeRows } from "../range/a1";
import { areaFrom, areasFrom } from "../range/area-argument";
import {
  HEADER_FOOTER_PARTS,
  type HeaderFooter,
  type PageLayout,
  type PageZoom,
} from "./page-layout";

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const ORDERS = ["DownThenOver", "OverThenDown"] as const;
const COMMENTS = ["NoComments", "EndSheet", "InPlace"] as const;
const ERRORS = ["AsDisplayed", "Blank", "Dash", "NotAvailable"] as const;
const MIN_SCALE = 10;
const MAX_SCALE = 400;

export const pageLayoutType: ExcelType<Sheet> = {
  name: "PageLayout",
  introduced: "1.9",
  properties: {
    orientation: setting("orientation", (value) => asOneOf(ORIENTATIONS, value)),
    paperSize: setting("paperSize", paperSize),
    zoom: setting("zoom", zoom),
    centerHorizontally: setting("centerHorizontally", asFlag),
    centerVertically: setting("centerVertically", asFlag),
    blackAndWhite: setting("blackAndWhite", asFlag),
    draftMode: setting("draftMode", asFlag),
    printGridlines: setting("printGridlines", asFlag),
    printHeadings: setting("printHeadings", asFlag),
    printOrder: setting("printOrder", (value) => asOneOf(ORDERS, value)),
    printComments: setting("printComments", (value) => asOneOf(COMMENTS, value)),
    printErrors: setting("printErrors", (value) => asOneOf(ERRORS, value)),
    firstPageNumber: setting("firstPageNumber", (value) => (value === "" ? "" : asInteger(value))),
    topMargin: setting("topMargin", margin),
    bottomMargin: setting("bottomMargin", margin),
    leftMargin: setting("leftMargin", margin),
    rightMargin: setting("rightMargin", margin),
    headerMargin: setting("headerMargin", margin),
    footerMargin: setting("footerMargin", margin),
  },
  links: { headersFooters: (sheet) => asWireObject("HeaderFooterGroup", sheet) },
  methods: {
    setPrintArea: (sheet, range) => {
      sheet.pageLayout.printArea = rectsOf(sheet, range);
    },
    setPrintTitleRows: (sheet, range) => {
      const { rect } = areaFrom(sheet, range);
      if (!isWholeRows(rect)) throw invalidArgument();
      sheet.pageLayout.titleRows = rect;
    },
    setPrintTitleColumns: (sheet, range) => {
      const { rect } = areaFrom(sheet, range);
      if (!isWholeColumns(rect)) throw invalidArgument();
      sheet.pageLayout.titleColumns = rect;
    },
    setPrintMargins: (sheet, unit, margins) => {
      setMargins(sheet.pageLayout, unit, asRecord(margins));
    },
    getPrintArea: (sheet) => found(printArea(sheet)),
    getPrintAreaOrNullObject: printArea,
    getPrintTitleRows: (sheet) => found(rangeOrNull(sheet, sheet.pageLayout.titleRows)),
    getPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleRows),
    getPrintTitleColumns: (sheet) => found(rangeOrNull(sheet, sheet.pageLayout.titleColumns)),
    getPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.titleColumns),
  },
};

export const headersFootersType: ExcelType<Sheet> = {
  name: "HeaderFooterGroup",
  introduced: "1.9",
  links: { defaultForAllPages: (sheet) => asWireObject("HeaderFooter", sheet) },
};

export const headerFooterType: ExcelType<Sheet> = {
  name: "HeaderFooter",
  introduced: "1.9",
  properties: Object.fromEntries(HEADER_FOOTER_PARTS.map((part) => [part, headerFooter(part)])),
};

function setting<K extends keyof PageLayout>(
  key: K,
  accept: (value: unknown) => PageLayout[K],
): Property<Sheet> {
  return {
    get: (sheet) => sheet.pageLayout[key],
    set: (sheet, value) => {
      sheet.pageLayout[key] = accept(value);
    },
  };
}

function headerFooter(part: keyof HeaderFooter): Property<Sheet> {
  return {
    get: (sheet) => sheet.pageLayout.headersFooters.defaultForAllPages[part],
    set: (sheet, value) => {
      sheet.pageLayout.headersFooters.defaultForAllPages[part] = asText(value);
    },
  };
}

function margin(value: unknown): number {
  const points = asNumber(value);
  if (points < 0) throw invalidArgument();
  return points;
}

/** Excel's names of paper are many; only the spelling of a word is checked here. */
function paperSize(value: unknown): string {
  const name = asText(value);
  if (!/^[A-Z][A-Za-z0-9]+$/.test(name)) throw invalidArgument();
  return name;
}

/** Either a scale, or a number of pages to fit on. */
function zoom(value: unknown): PageZoom {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  if (given(scale)) {
    const percent = asInteger(scale);
    if (percent < MIN_SCALE || percent > MAX_SCALE) throw invalidArgument();
    return { scale: percent };
  }
  return {
    ...(given(horizontalFitToPages) ? { horizontalFitToPages: pages(horizontalFitToPages) } : {}),
    ...(given(verticalFitToPages) ? { verticalFitToPages: pages(verticalFitToPages) } : {}),
  };
}

function pages(value: unknown): number {
  const count = asInteger(value);
  if (count < 1) throw invalidArgument();
  return count;
}

const POINTS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const UNITS = Object.keys(POINTS) as (keyof typeof POINTS)[];
const MARGINS = {
  top: "topMargin",
  bottom: "bottomMargin",
  left: "leftMargin",
  right: "rightMargin",
  header: "headerMargin",
  footer: "footerMargin",
} as const;

function setMargins(layout: PageLayout, unit: unknown, margins: Record<string, unknown>): void {
  const points = POINTS[asOneOf(UNITS, unit)];
  for (const [key, property] of Object.entries(MARGINS)) {
    if (given(margins[key])) layout[property] = margin(margins[key]) * points;
  }
}

function rectsOf(sheet: Sheet, range: unknown): Rect[] {
  if (isWireObject(range) && range.typeName === "RangeAreas") {
    return [...targetOf("RangeAreas", range).rects];
  }
  if (typeof range === "string") return areasFrom(sheet, range).map(({ rect }) => rect);
  return [areaFrom(sheet, range).rect];
}

function printArea(sheet: Sheet): WireObject | null {
  const rects = sheet.pageLayout.printArea;
  return rects.length === 0 ? null : asWireObject("RangeAreas", { sheet, rects });
}

function found(object: WireObject | null): WireObject {
  if (!object) throw itemNotFound();
  return object;
}

function rangeOrNull(sheet: Sheet, rect: Rect | null) {
  return rect && asWireObject("Range", { sheet, rect });
}
