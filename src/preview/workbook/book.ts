import type { HostSettings } from "../boot/host-settings";
import type { Grid } from "../grid/grid";
import { itemNotFound } from "../wire/host-error";
import { RectStore } from "./format/rect-store";
import type { Book, Sheet } from "./model";
import { defaultPageLayout } from "./sheet/page-layout";

export function createBook(grid: Grid, settings: HostSettings): Book {
  return {
    grid,
    settings,
    sheets: new Map(),
    tables: new Map(),
    xmlParts: [],
    properties: { title: "", author: "", subject: "", comments: "", keywords: "", category: "" },
    application: {
      calculationMode: "Automatic",
      iterative: { enabled: false, maxChange: 0.001, maxIteration: 100 },
    },
    cellMessages: new Map(),
    protection: null,
    raise: () => undefined,
  };
}

/** The sheet with an id of the grid; the grid may have got it from the user's hands. */
export function sheetById(book: Book, id: string): Sheet {
  const known = book.sheets.get(id);
  if (known) return known;
  const sheet: Sheet = {
    book,
    id,
    overlay: new RectStore(),
    pageLayout: defaultPageLayout(),
    charts: [],
    validations: new Map(),
    conditionalFormats: new Map(),
    veryHidden: false,
    showHeadings: true,
    protection: null,
  };
  book.sheets.set(id, sheet);
  return sheet;
}

export function allSheets(book: Book): Sheet[] {
  return book.grid.sheets.ids().map((id) => sheetById(book, id));
}

export function activeSheet(book: Book): Sheet {
  return sheetById(book, book.grid.sheets.activeId());
}

/** @throws HostError ItemNotFound when the sheet was deleted in the meantime */
export function sheetName(sheet: Sheet): string {
  if (!sheet.book.grid.sheets.has(sheet.id)) throw itemNotFound();
  return sheet.book.grid.sheets.name(sheet.id);
}

/** Finds a sheet by name or id; Excel compares names without regard to case. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return allSheets(book).find(
    (sheet) => sheet.id === key || sheetName(sheet).toLowerCase() === wanted,
  );
}
