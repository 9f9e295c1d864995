import { invalidArgument, itemAlreadyExists } from "../../wire/host-error";
import type { Book, Sheet } from "../model";
import { parseA1 } from "../range/a1";
import { findTable } from "../table/table";
import { findName } from "./named-item";

const MAX_NAME = 255;
const WELL_FORMED = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;
const R1C1 = /^(?:R\d*|C\d*|R\d*C\d*)$/i;

/**
 * Rules that names and tables share: they begin with a letter, an underscore or a backslash, hold
 * no spaces and don't look like a cell.
 * @throws HostError InvalidArgument
 */
export function requireLegalName(name: string): void {
  const legal =
    name.length <= MAX_NAME && WELL_FORMED.test(name) && !parseA1(name) && !R1C1.test(name);
  if (!legal) throw invalidArgument(`${name} can't be used as a name.`);
}

/**
 * Tables and the workbook's names share one list; a sheet has a list of its own beside it.
 * @throws HostError ItemAlreadyExists
 */
export function requireFreeName(book: Book, sheet: Sheet | null, name: string): void {
  const taken = findName({ book, sheet }, name) ?? (sheet ? undefined : findTable(book, name));
  if (taken) throw itemAlreadyExists();
}
