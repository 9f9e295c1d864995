import { asOneOf } from "../../wire/arguments";
import { invalidArgument, invalidOperation } from "../../wire/host-error";
import { activeSheet, allSheets, sheetById, sheetName } from "../book";
import { EventType, WORKBOOK_TARGET, type EventNumber } from "../events/workbook-event";
import { relinkEverything } from "../formula/relink";
import type { Book, Sheet } from "../model";
import { gridName, namesIn } from "../name/named-item";
import { requireStructure } from "../protection/guards";
import { gridTable, tablesOn } from "../table/table";
import { freeSheetName, requireSheetName } from "./sheet-names";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"] as const;
export type Visibility = (typeof VISIBILITIES)[number];

export function addSheet(book: Book, name: string | null): Sheet {
  requireStructure(book);
  if (name !== null) requireSheetName(book, name);
  const sheet = sheetById(book, book.grid.sheets.add(name ?? freeSheetName(book)));
  raise(sheet, EventType.worksheetAdded, { source: "Local" });
  return sheet;
}

/** The sheet goes with its tables, its names and its rules; the last visible one stays. */
export function deleteSheet(sheet: Sheet): void {
  const { book } = sheet;
  requireStructure(book);
  requireOtherVisible(sheet);
  for (const table of tablesOn(sheet)) {
    book.grid.tables.remove(gridTable(table));
    book.tables.delete(table.id);
  }
  for (const name of namesIn({ book, sheet })) book.grid.names.remove(gridName(name));
  const name = sheetName(sheet);
  book.grid.sheets.remove(sheet.id);
  forgetSheet(sheet, name);
}

/** What is left to do when the grid has lost a sheet. */
export function forgetSheet(sheet: Sheet, name: string): void {
  sheet.book.sheets.delete(sheet.id);
  raise(sheet, EventType.worksheetDeleted, { source: "Local", worksheetName: name });
  relinkEverything(sheet.book);
}

export function renameSheet(sheet: Sheet, name: string): void {
  requireStructure(sheet.book);
  requireSheetName(sheet.book, name, sheet);
  const nameBefore = sheetName(sheet);
  sheet.book.grid.sheets.rename(sheet.id, name);
  raise(sheet, EventType.worksheetNameChanged, { source: "Local", nameBefore, nameAfter: name });
}

export function moveSheet(sheet: Sheet, position: number): void {
  requireStructure(sheet.book);
  if (position < 0 || position >= allSheets(sheet.book).length) throw invalidArgument();
  sheet.book.grid.sheets.move(sheet.id, position);
}

export function visibility(sheet: Sheet): Visibility {
  if (!sheet.book.grid.sheets.hidden(sheet.id)) return "Visible";
  return sheet.veryHidden ? "VeryHidden" : "Hidden";
}

export function setVisibility(sheet: Sheet, value: unknown): void {
  requireStructure(sheet.book);
  const wanted = asOneOf(VISIBILITIES, value);
  const before = visibility(sheet);
  if (wanted !== "Visible") requireOtherVisible(sheet);
  sheet.veryHidden = wanted === "VeryHidden";
  if (wanted === before) return;
  sheet.book.grid.sheets.setHidden(sheet.id, wanted !== "Visible");
  raise(sheet, EventType.worksheetVisibilityChanged, {
    source: "Local",
    visibilityBefore: before,
    visibilityAfter: wanted,
  });
}

export function activateSheet(sheet: Sheet): void {
  if (visibility(sheet) !== "Visible") throw invalidOperation("A hidden sheet can't be activated.");
  if (activeSheet(sheet.book) !== sheet) sheet.book.grid.sheets.activate(sheet.id);
}

function requireOtherVisible(sheet: Sheet): void {
  const others = allSheets(sheet.book).filter(
    (other) => other !== sheet && visibility(other) === "Visible",
  );
  if (others.length === 0) {
    throw invalidOperation("A workbook must contain at least one visible sheet.");
  }
}

function raise(sheet: Sheet, type: EventNumber, details: object): void {
  sheet.book.raise({
    type,
    targets: [sheet.id, WORKBOOK_TARGET],
    details: { worksheetId: sheet.id, ...details },
  });
}
