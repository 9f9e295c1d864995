import type { GridName } from "../../grid/grid-names";
import { itemNotFound } from "../../wire/host-error";
import type { Book, Sheet } from "../model";

/** A defined name by its id. */
export interface NamedItem {
  readonly book: Book;
  readonly id: string;
}

/** Where names are looked for and added: the workbook or one sheet. */
export interface NameScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

/** @throws HostError ItemNotFound when the name was deleted in the meantime */
export function gridName({ book, id }: NamedItem): GridName {
  const name = book.grid.names.all().find((item) => item.id === id);
  if (!name) throw itemNotFound();
  return name;
}

export function namesIn({ book, sheet }: NameScope): NamedItem[] {
  return book.grid.names
    .all()
    .filter(({ sheetId }) => sheetId === (sheet?.id ?? null))
    .map(({ id }) => ({ book, id }));
}

/** Finds a name in exactly this scope. */
export function findName(scope: NameScope, name: string): NamedItem | undefined {
  const wanted = name.toLowerCase();
  return namesIn(scope).find((item) => gridName(item).name.toLowerCase() === wanted);
}

/** Finds what a formula on a sheet means: the sheet's own name comes before the workbook's. */
export function visibleName(sheet: Sheet, name: string): NamedItem | undefined {
  const { book } = sheet;
  return findName({ book, sheet }, name) ?? findName({ book, sheet: null }, name);
}
