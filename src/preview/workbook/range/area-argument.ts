import { MAX_COLUMNS, MAX_ROWS } from "../../grid/rect";
import { given } from "../../wire/arguments";
import { invalidArgument, itemNotFound } from "../../wire/host-error";
import { isWireObject } from "../../wire/wire-object";
import { findSheet } from "../book";
import { targetOf } from "../expose";
import { compileFormula } from "../formula/compile";
import { areaOfName } from "../name/name-area";
import { visibleName } from "../name/named-item";
import type { Area, Sheet } from "../model";
import { splitReference } from "../sheet/sheet-reference";
import { bodyRect, findTable, tableArea } from "../table/table";
import { parseA1 } from "./a1";

/**
 * The range that an address or a range object means, seen from a sheet: cells, whole rows and
 * columns, defined names, tables. Nothing means the whole sheet.
 * @throws HostError InvalidArgument when the text is none of these
 */
export function areaFrom(sheet: Sheet, argument: unknown): Area {
  if (isWireObject(argument)) return targetOf("Range", argument);
  if (!given(argument)) return wholeSheet(sheet);
  if (typeof argument !== "string" || argument === "") throw invalidArgument();
  const { sheet: name, address } = splitReference(argument);
  const target = name === null ? sheet : findSheet(sheet.book, name);
  if (!target) throw itemNotFound();
  const rect = parseA1(address);
  if (rect) return { sheet: target, rect };
  const named = namedArea(target, address) ?? structuredArea(target, address);
  if (!named) throw invalidArgument();
  return named;
}

export function wholeSheet(sheet: Sheet): Area {
  return { sheet, rect: { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 } };
}

/** Blocks separated by commas; all of them lie on one sheet. */
export function areasFrom(sheet: Sheet, addresses: string): Area[] {
  return addresses.split(",").map((address) => areaFrom(sheet, address.trim()));
}

function namedArea(sheet: Sheet, text: string): Area | null {
  const name = visibleName(sheet, text);
  if (name) return areaOfName(name);
  const table = findTable(sheet.book, text);
  return table ? tableArea(table, bodyRect(table)) : null;
}

/** `Table[Column]` and the like, which Excel's getRange takes too. */
function structuredArea(sheet: Sheet, text: string): Area | null {
  if (!text.endsWith("]")) return null;
  const { formula } = compileFormula(sheet, { row: 0, column: 0 }, `=${text}`);
  const { sheet: name, address } = splitReference(formula.slice(1));
  const owner = name === null ? sheet : findSheet(sheet.book, name);
  const rect = parseA1(address);
  return owner && rect ? { sheet: owner, rect } : null;
}
