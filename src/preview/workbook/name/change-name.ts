import { given, asText } from "../../wire/arguments";
import { invalidArgument } from "../../wire/host-error";
import { isWireObject } from "../../wire/wire-object";
import { allSheets, sheetName } from "../book";
import { targetOf } from "../expose";
import { compileFormula } from "../formula/compile";
import { relinkName } from "../formula/relink";
import { tokenize } from "../formula/tokens";
import type { Area, Sheet } from "../model";
import { formatA1 } from "../range/a1";
import { quoteSheet } from "../sheet/sheet-reference";
import { requireFreeName, requireLegalName } from "./name-rules";
import { gridName, type NamedItem, type NameScope } from "./named-item";

/** Gives a range, a constant or a formula a name. */
export function addName(
  { book, sheet }: NameScope,
  name: string,
  reference: unknown,
  comment: string,
): NamedItem {
  requireLegalName(name);
  requireFreeName(book, sheet, name);
  const id = crypto.randomUUID();
  const seenFrom = sheet ?? allSheets(book)[0];
  if (!seenFrom) throw invalidArgument();
  const refersTo = refersToFor(seenFrom, reference);
  book.grid.names.set({ id, name, refersTo, comment, hidden: false, sheetId: sheet?.id ?? null });
  relinkName(book, name);
  return { book, id };
}

export function changeName(
  item: NamedItem,
  change: { reference?: unknown; comment?: string; hidden?: boolean },
): void {
  const before = gridName(item);
  const { reference, ...rest } = change;
  const [sheet] = allSheets(item.book);
  if (!sheet) throw invalidArgument();
  const refersTo = given(reference) ? refersToFor(sheet, reference) : before.refersTo;
  item.book.grid.names.set({ ...before, ...rest, refersTo });
  relinkName(item.book, before.name);
}

export function deleteName(item: NamedItem): void {
  const name = gridName(item);
  item.book.grid.names.remove(name);
  relinkName(item.book, name.name);
}

/** What a name stands for, as Excel's formula of the name: always with an equals sign. */
export function refersToOf(item: NamedItem): string {
  const { refersTo } = gridName(item);
  return refersTo.startsWith("=") ? refersTo : `=${refersTo}`;
}

/** The grid keeps a single reference without an equals sign, and moves it when cells move. */
function refersToFor(sheet: Sheet, reference: unknown): string {
  if (isWireObject(reference)) return referenceTo(targetOf("Range", reference));
  if (typeof reference === "number" || typeof reference === "boolean") {
    return `=${String(reference).toUpperCase()}`;
  }
  const text = asText(reference);
  if (!text.startsWith("=")) return `="${text.replaceAll('"', '""')}"`;
  const { formula } = compileFormula(sheet, { row: 0, column: 0 }, text);
  const tokens = tokenize(formula) ?? [];
  const [only, ...others] = tokens;
  if (only?.kind !== "reference" || others.length > 0) return formula;
  return only.text.includes("!") ? only.text : `${quoteSheet(sheetName(sheet))}!${only.text}`;
}

function referenceTo({ sheet, rect }: Area): string {
  return `${quoteSheet(sheetName(sheet))}!${formatA1(rect, true)}`;
}
