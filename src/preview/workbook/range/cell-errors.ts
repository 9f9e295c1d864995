import type { CellValue } from "../../grid/grid-cells";

/** Errors that files hold; later ones, such as #SPILL!, are left to be calculated. */
export const FILE_ERRORS: ReadonlySet<unknown> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
]);

const ERRORS = new Set([...FILE_ERRORS, "#SPILL!", "#CALC!", "#BUSY!", "#CYCLE!"]);

export type ValueType = "Empty" | "Double" | "String" | "Boolean" | "Error";

/** The grid keeps an error value as its text. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === "string" && ERRORS.has(value);
}

export function valueType(value: CellValue | null): ValueType {
  if (value === null) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorValue(value) ? "Error" : "String";
}
