import { CellError, type Result, type Scalar } from "../../grid/grid-function";

/** Errors that a custom function may answer with; anything else that goes wrong is #VALUE!. */
const ERRORS = new Set(["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"]);

/** Excel shows the text of an error on these only. */
const WITH_TEXT = new Set(["#VALUE!", "#N/A"]);

export interface ConvertedResult {
  readonly result: Result;
  /** What an error says, where Excel shows it. */
  readonly message: string | null;
}

/** What becomes of a custom function's result, or of what it threw. */
export function convertResult(returned: unknown): ConvertedResult {
  if (!Array.isArray(returned)) return scalarResult(returned);
  const rows = returned as readonly unknown[];
  if (!isBlock(rows)) return failure("#VALUE!");
  const converted = rows.map((row) => row.map(scalarResult));
  return {
    result: converted.map((row) => row.map(({ result }) => result as Scalar)),
    message: converted.flat().find(({ message }) => message !== null)?.message ?? null,
  };
}

export function convertThrown(thrown: unknown): ConvertedResult {
  return errorOf(thrown) ?? failure("#VALUE!");
}

function isBlock(rows: readonly unknown[]): rows is readonly (readonly unknown[])[] {
  const [first] = rows;
  const width = Array.isArray(first) ? first.length : 0;
  return width > 0 && rows.every((row) => Array.isArray(row) && row.length === width);
}

function scalarResult(value: unknown): ConvertedResult {
  // Excel shows 0 for a result that isn't there.
  if (value === null || value === undefined) return { result: 0, message: null };
  if (typeof value === "string" || typeof value === "boolean") {
    return { result: value, message: null };
  }
  if (typeof value === "number") {
    return Number.isFinite(value) ? { result: value, message: null } : failure("#NUM!");
  }
  return errorOf(value) ?? failure("#VALUE!");
}

/** A CustomFunctions.Error, known by its code because it comes from another window. */
function errorOf(value: unknown): ConvertedResult | null {
  if (typeof value !== "object" || value === null || !("code" in value)) return null;
  const { code } = value;
  if (typeof code !== "string" || !ERRORS.has(code)) return null;
  const message = "message" in value && typeof value.message === "string" ? value.message : "";
  return failure(code, message);
}

function failure(code: string, message = ""): ConvertedResult {
  const shown = message !== "" && WITH_TEXT.has(code);
  return { result: new CellError(code), message: shown ? message : null };
}
