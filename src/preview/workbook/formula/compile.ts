import { invalidArgument } from "../../wire/host-error";
import { findSheet } from "../book";
import type { Sheet } from "../model";
import { splitReference } from "../sheet/sheet-reference";
import { findTable, headings, tableAt, type Table } from "../table/table";
import { isWellFormed } from "./check-formula";
import type { FormulaLink, FormulaPlace, LinkTarget, TableTarget } from "./formula-link";
import { resolveLink } from "./resolve-link";
import { parseStructured } from "./structured-reference";
import { joinTokens, tokenize, type Token } from "./tokens";

const MAX_FORMULA = 8192;
const CONSTANTS = new Set(["TRUE", "FALSE"]);

/** A formula for the grid: plain references, and the links back to names and tables. */
export interface CompiledFormula {
  readonly formula: string;
  readonly links: readonly FormulaLink[];
}

/**
 * Turns a formula as Excel writes it into one that the grid computes.
 * @throws HostError InvalidArgument when Excel wouldn't accept the formula
 */
export function compileFormula(
  sheet: Sheet,
  place: FormulaPlace,
  formula: string,
): CompiledFormula {
  if (formula.length > MAX_FORMULA) throw invalidArgument("The formula is too long.");
  const tokens = isWellFormed(formula) ? tokenize(formula) : null;
  if (!tokens) throw invalidArgument(`The formula ${formula} isn't valid.`);
  const compiled: Token[] = [];
  const links: FormulaLink[] = [];
  for (const token of tokens) {
    const target = targetOfToken(sheet, place, token);
    if (!target) compiled.push(normalised(token));
    else {
      const parts = tokenize(`=${resolveLink(sheet, place, target)}`) ?? [];
      links.push({ at: compiled.length, length: parts.length, to: target });
      compiled.push(...parts);
    }
  }
  return { formula: joinTokens(compiled), links };
}

/** Excel writes function names and references in capitals. */
function normalised(token: Token): Token {
  if (token.kind === "function") return { ...token, text: token.text.toUpperCase() };
  if (token.kind !== "reference") return token;
  const mark = token.text.lastIndexOf("!") + 1;
  return { ...token, text: token.text.slice(0, mark) + token.text.slice(mark).toUpperCase() };
}

function targetOfToken(sheet: Sheet, place: FormulaPlace, token: Token): LinkTarget | null {
  if (token.kind === "structured") return structuredTarget(sheet, place, token.text);
  if (token.kind !== "name" || CONSTANTS.has(token.text.toUpperCase())) return null;
  const { sheet: written, address: name } = splitReference(token.text);
  if (written === null) {
    const table = findTable(sheet.book, name);
    if (table) return tableTarget(table, { rows: "data", columns: null, bare: true });
    return { kind: "name", name, sheetId: null };
  }
  const owner = findSheet(sheet.book, written);
  if (!owner) throw invalidArgument(`There is no sheet ${written}.`);
  return { kind: "name", name, sheetId: owner.id };
}

function structuredTarget(sheet: Sheet, place: FormulaPlace, text: string): LinkTarget {
  const written = parseStructured(text);
  if (!written) throw invalidArgument(`${text} isn't a part of a table.`);
  const table =
    written.table === null
      ? tableAt(sheet, place.row, place.column)
      : findTable(sheet.book, written.table);
  if (!table) throw invalidArgument(`There is no table for ${text}.`);
  const columns = written.columns && columnIndexes(table, written.columns);
  return tableTarget(table, { rows: written.rows, columns, bare: false });
}

function tableTarget(table: Table, rest: Omit<TableTarget, "kind" | "tableId">): TableTarget {
  return { kind: "table", tableId: table.id, ...rest };
}

function columnIndexes(table: Table, names: readonly [string, string]): [number, number] {
  const known = headings(table).map((heading) => heading.toLowerCase());
  const [first, last] = names.map((name) => known.indexOf(name.trim().toLowerCase()));
  if (first === undefined || last === undefined || first < 0 || last < 0) {
    throw invalidArgument(`The table has no column ${names.join(" or ")}.`);
  }
  return [Math.min(first, last), Math.max(first, last)];
}
