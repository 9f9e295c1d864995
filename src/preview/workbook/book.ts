import type { HostSettings } from "../boot/host-settings";
import type { Grid } from "../grid/grid";
import type { Book, Sheet } from "./model";

export function createBook(grid: Grid, settings: HostSettings): Book {
  return { grid, settings, sheets: new Map() };
}

/** The sheet with an id of the grid; the grid may have got it from the user's hands. */
export function sheetById(book: Book, id: string): Sheet {
  const known = book.sheets.get(id);
  if (known) return known;
  const sheet: Sheet = { book, id };
  book.sheets.set(id, sheet);
  return sheet;
}

export function allSheets(book: Book): Sheet[] {
  return book.grid.sheets.ids().map((id) => sheetById(book, id));
}

export function activeSheet(book: Book): Sheet {
  return sheetById(book, book.grid.sheets.activeId());
}

export function sheetName(sheet: Sheet): string {
  return sheet.book.grid.sheets.name(sheet.id);
}

/** Finds a sheet by name or id; Excel compares names without regard to case. */
export function findSheet(book: Book, key: string): Sheet | undefined {
  const wanted = key.toLowerCase();
  return allSheets(book).find(
    (sheet) => sheet.id === key || sheetName(sheet).toLowerCase() === wanted,
  );
}
