import { invalidOperation } from "../../wire/host-error";
import { activeSheet, sheetById } from "../book";
import type { Area, Areas, Book } from "../model";
import { activateSheet, visibility } from "../sheet/change-sheet";

/** Selecting a range brings its sheet to the front. */
export function selectArea({ sheet, rect }: Area): void {
  if (visibility(sheet) !== "Visible") throw invalidOperation("The sheet is hidden.");
  if (activeSheet(sheet.book) !== sheet) activateSheet(sheet);
  sheet.book.grid.selection.select(sheet.id, rect);
}

/** What the user has selected; a new workbook has its first cell selected. */
export function selectedAreas(book: Book): Areas {
  const rects = book.grid.selection.rects();
  const sheet = sheetById(book, book.grid.sheets.activeId());
  const first = { top: 0, left: 0, bottom: 0, right: 0 };
  return { sheet, rects: rects.length > 0 ? rects : [first] };
}

export function activeCell(book: Book): Area {
  const { row, column } = book.grid.selection.activeCell();
  return {
    sheet: activeSheet(book),
    rect: { top: row, left: column, bottom: row, right: column },
  };
}
