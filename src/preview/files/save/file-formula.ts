import { formatInFile, parseStructured } from "../../workbook/formula/structured-reference";
import { tokenize } from "../../workbook/formula/tokens";
import { addInFunction } from "../function-names";
import { LATER_FUNCTIONS } from "./later-functions";

/**
 * A formula as files hold it: without "=", every structured reference with its table and
 * `[#This Row]` instead of "@", functions of add-ins and those that came after Excel 2007 with
 * their prefixes.
 * @param ownTable - the table that the cell lies in
 */
export function fileFormula(
  formula: string,
  ownTable: string | null,
  functions: AddInFunctions,
): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula.slice(1);
  const written = tokens.map(({ kind, text }) => {
    if (kind === "structured") return structuredInFile(text, ownTable);
    return kind === "function" ? functionInFile(text, functions.isOfAddIn(text)) : text;
  });
  return written.join("");
}

/** What is known of the functions that formulas call. */
export interface AddInFunctions {
  isOfAddIn(name: string): boolean;
}

function functionInFile(name: string, ofAddIn: boolean): string {
  if (LATER_FUNCTIONS.has(name)) return `_xlfn.${name}`;
  return ofAddIn ? addInFunction.inFile(name) : name;
}

function structuredInFile(text: string, ownTable: string | null): string {
  const reference = parseStructured(text);
  const table = reference?.table ?? ownTable;
  return reference && table !== null ? formatInFile({ ...reference, table }) : text;
}

/** A formula, or a constant as it is. */
export function fileOperand(text: string, functions: AddInFunctions): string {
  return text.startsWith("=") ? fileFormula(text, null, functions) : text;
}
