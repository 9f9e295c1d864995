import { invalidArgument, itemAlreadyExists } from "../../wire/host-error";
import { allSheets, findSheet, sheetName } from "../book";
import type { Book, Sheet } from "../model";

const MAX_NAME = 31;
const FORBIDDEN = /[:\\/?*[\]]/;

/**
 * @throws HostError InvalidArgument for a name that no sheet may have, ItemAlreadyExists for one
 * that another sheet has
 */
export function requireSheetName(book: Book, name: string, except?: Sheet): void {
  const illegal =
    name === "" ||
    name.length > MAX_NAME ||
    FORBIDDEN.test(name) ||
    name.startsWith("'") ||
    name.endsWith("'") ||
    name.toLowerCase() === "history";
  if (illegal) throw invalidArgument(`${name} can't be the name of a sheet.`);
  const other = allSheets(book).find(
    (sheet) => sheet !== except && sheetName(sheet).toLowerCase() === name.toLowerCase(),
  );
  if (other) throw itemAlreadyExists();
}

/** Excel's own choice for a new sheet: the first free number. */
export function freeSheetName(book: Book): string {
  for (let number = allSheets(book).length + 1; ; number++) {
    const name = `Sheet${number}`;
    if (!findSheet(book, name)) return name;
  }
}
