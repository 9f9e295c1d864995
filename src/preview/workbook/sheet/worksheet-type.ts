import { asColor, asFlag, asInteger, asText, given } from "../../wire/arguments";
import { itemNotFound } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { allSheets, sheetName } from "../book";
import { eventMethods } from "../events/event-methods";
import { asWireObject } from "../expose";
import type { Sheet } from "../model";
import { areaAt } from "../range/area";
import { areaFrom, areasFrom, wholeSheet } from "../range/area-argument";
import { usedArea } from "../range/used-area";
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
  visibility,
} from "./change-sheet";

export const worksheetType: ExcelType<Sheet> = {
  name: "Worksheet",
  identity: ["id"],
  properties: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: sheetName,
      set: (sheet, value) => {
        renameSheet(sheet, asText(value));
      },
    },
    position: {
      get: (sheet) => allSheets(sheet.book).indexOf(sheet),
      set: (sheet, value) => {
        moveSheet(sheet, asInteger(value));
      },
    },
    visibility: { get: visibility, set: setVisibility },
    tabColor: {
      get: ({ book, id }) => book.grid.sheets.tabColor(id).toUpperCase(),
      set: ({ book, id }, value) => {
        book.grid.sheets.setTabColor(id, value === "" ? "" : asColor(value));
      },
    },
    showGridlines: {
      get: ({ book, id }) => book.grid.sheets.gridlines(id),
      set: ({ book, id }, value) => {
        book.grid.sheets.setGridlines(id, asFlag(value));
      },
    },
    showHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, value) => {
        sheet.showHeadings = asFlag(value);
      },
    },
  },
  aliases: { gridlines: "showGridlines", headings: "showHeadings" },
  links: {
    // Sheets of this host have no filter of their own; tables have theirs for the eye only.
    autoFilter: () => null,
    tables: (sheet) => asWireObject("TableCollection", { book: sheet.book, sheet }),
    names: (sheet) => asWireObject("NamedItemCollection", { book: sheet.book, sheet }),
    charts: (sheet) => asWireObject("ChartCollection", sheet),
    freezePanes: (sheet) => asWireObject("WorksheetFreezePanes", sheet),
    pageLayout: (sheet) => asWireObject("PageLayout", sheet),
    protection: (sheet) => asWireObject("WorksheetProtection", sheet),
  },
  methods: {
    ...eventMethods(
      "Activated",
      "Calculated",
      "DataChanged",
      "Deactivated",
      "FormatChanged",
      "SelectionChanged",
      "ProtectionChanged",
      "EventNameChanged",
      "EventVisibilityChanged",
    ),
    activate: activateSheet,
    calculate: ({ book }) => book.grid.recalculation.everything(),
    delete: deleteSheet,
    getCell: (sheet, row, column) => cells(sheet, row, column, 1, 1),
    getRangeByIndexes: (sheet, row, column, rows, columns) =>
      cells(sheet, row, column, rows, columns),
    getRange: (sheet, address) => asWireObject("Range", areaFrom(sheet, address)),
    getRanges: (sheet, address) => {
      const areas = given(address) ? areasFrom(sheet, asText(address)) : [wholeSheet(sheet)];
      return asWireObject("RangeAreas", { sheet, rects: areas.map(({ rect }) => rect) });
    },
    getUsedRange: async (sheet, valuesOnly) => {
      const used = await usedArea(wholeSheet(sheet), given(valuesOnly) && asFlag(valuesOnly));
      const firstCell = { top: 0, left: 0, bottom: 0, right: 0 };
      return asWireObject("Range", used ?? { sheet, rect: firstCell });
    },
    getUsedRangeOrNullObject: async (sheet, valuesOnly) => {
      const used = await usedArea(wholeSheet(sheet), given(valuesOnly) && asFlag(valuesOnly));
      return used && asWireObject("Range", used);
    },
    getNext: (sheet) => found(neighbour(sheet, 1)),
    getNextOrNullObject: (sheet) => orNull(neighbour(sheet, 1)),
    getPrevious: (sheet) => found(neighbour(sheet, -1)),
    getPreviousOrNullObject: (sheet) => orNull(neighbour(sheet, -1)),
  },
  since: {
    autoFilter: "1.9",
    pageLayout: "1.9",
    getRanges: "1.9",
    _RegisterFormatChangedEvent: "1.9",
    _RegisterProtectionChangedEvent: "1.14",
    _RegisterEventNameChanged: "1.17",
    _RegisterEventVisibilityChanged: "1.17",
  },
};

function cells(sheet: Sheet, row: unknown, column: unknown, rows: unknown, columns: unknown) {
  const top = asInteger(row);
  const left = asInteger(column);
  const bottom = top + asInteger(rows) - 1;
  const right = left + asInteger(columns) - 1;
  return asWireObject("Range", areaAt(wholeSheet(sheet), { top, left, bottom, right }));
}

function neighbour(sheet: Sheet, step: 1 | -1): Sheet | undefined {
  const sheets = allSheets(sheet.book).filter((other) => visibility(other) === "Visible");
  return sheets[sheets.indexOf(sheet) + step];
}

function found(sheet: Sheet | undefined) {
  if (!sheet) throw itemNotFound();
  return asWireObject("Worksheet", sheet);
}

function orNull(sheet: Sheet | undefined) {
  return sheet ? asWireObject("Worksheet", sheet) : null;
}
