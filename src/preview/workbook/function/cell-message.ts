import type { CallingCell } from "../../grid/grid-function";
import { isErrorValue } from "../range/cell-errors";
import type { Area, Book } from "../model";

export function messageKey({ sheetId, row, column }: CallingCell): string {
  return `${sheetId}:${row}:${column}`;
}

/** What the error in a cell says, if a custom function gave it a text; null otherwise. */
export function cellMessage(book: Book, { sheet, rect }: Area): string | null {
  const [cell] = book.grid.cells.read(sheet.id, rect)[0] ?? [];
  if (!isErrorValue(cell?.value)) return null;
  const at = { sheetId: sheet.id, row: rect.top, column: rect.left };
  return book.cellMessages.get(messageKey(at)) ?? null;
}
