import type { CellPosition, GridEvent, StructureChange } from "../../grid/grid-watch";
import { rectOf } from "../../grid/rect";
import { sheetById } from "../book";
import type { Book, Sheet } from "../model";
import { isPermitted, isWritable } from "../protection/guards";

/** What protection lets the user's hands do. */
export function isAllowed(book: Book, event: GridEvent): boolean {
  switch (event.kind) {
    case "cells":
      return mayEdit(sheetById(book, event.sheetId), event.cells);
    case "format":
      return isPermitted(sheetById(book, event.sheetId), "allowFormatCells");
    case "structure":
      return mayRestructure(sheetById(book, event.sheetId), event.change);
    case "sheets":
      return book.protection === null;
    default:
      return true;
  }
}

function mayEdit(sheet: Sheet, cells: readonly CellPosition[]): boolean {
  return cells.every(({ row, column }) => isWritable({ sheet, rect: rectOf(row, column) }));
}

function mayRestructure(sheet: Sheet, { axis, action }: StructureChange): boolean {
  const permissions = {
    row: { insert: "allowInsertRows", remove: "allowDeleteRows" },
    column: { insert: "allowInsertColumns", remove: "allowDeleteColumns" },
  } as const;
  return isPermitted(sheet, permissions[axis][action]);
}
