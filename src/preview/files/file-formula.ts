import { formatInFile, parseStructured } from "../workbook/formula/structured-reference";
import { tokenize } from "../workbook/formula/tokens";
import { LATER_FUNCTIONS } from "./later-functions";

/**
 * A formula as files hold it: without "=", every structured reference with its table and
 * `[#This Row]` instead of "@", functions that came after Excel 2007 with their prefix.
 * @param ownTable - the table that the cell lies in
 */
export function fileFormula(formula: string, ownTable: string | null): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula.slice(1);
  const written = tokens.map(({ kind, text }) => {
    if (kind === "structured") return structuredInFile(text, ownTable);
    return kind === "function" && LATER_FUNCTIONS.has(text) ? `_xlfn.${text}` : text;
  });
  return written.join("");
}

function structuredInFile(text: string, ownTable: string | null): string {
  const reference = parseStructured(text);
  const table = reference?.table ?? ownTable;
  return reference && table !== null ? formatInFile({ ...reference, table }) : text;
}
