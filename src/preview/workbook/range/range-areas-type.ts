import { cellCount } from "../../grid/rect";
import type { ExcelType } from "../../wire/wire-object";
import { sheetName } from "../book";
import { asWireObject } from "../expose";
import type { Areas } from "../model";
import { quoteSheet } from "../sheet/sheet-reference";
import { formatA1, isWholeColumns, isWholeRows } from "./a1";
import { clearArea } from "./clear";

export const rangeAreasType: ExcelType<Areas> = {
  name: "RangeAreas",
  introduced: "1.9",
  properties: {
    address: { get: addressOf },
    addressLocal: { get: addressOf },
    areaCount: { get: ({ rects }) => rects.length },
    cellCount: { get: ({ rects }) => rects.reduce((sum, rect) => sum + cellCount(rect), 0) },
    isEntireColumn: { get: ({ rects }) => rects.every(isWholeColumns) },
    isEntireRow: { get: ({ rects }) => rects.every(isWholeRows) },
  },
  links: {
    areas: (areas) => asWireObject("RangeCollection", areas),
    format: (areas) => asWireObject("RangeFormat", areas),
    dataValidation: (areas) => asWireObject("DataValidation", areas),
    conditionalFormats: (areas) => asWireObject("ConditionalFormatCollection", areas),
    worksheet: ({ sheet }) => asWireObject("Worksheet", sheet),
  },
  methods: {
    clear: ({ sheet, rects }, applyTo) => {
      for (const rect of rects) clearArea({ sheet, rect }, applyTo);
    },
  },
};

export const rangeCollectionType: ExcelType<Areas> = {
  name: "RangeCollection",
  introduced: "1.9",
  items: ({ sheet, rects }) => rects.map((rect) => asWireObject("Range", { sheet, rect })),
  methods: { getCount: ({ rects }) => rects.length },
};

function addressOf({ sheet, rects }: Areas): string {
  const prefix = `${quoteSheet(sheetName(sheet))}!`;
  return rects.map((rect) => prefix + formatA1(rect)).join(",");
}
