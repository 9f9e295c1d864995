import type { CellValue } from "../../grid/grid-cells";
import { formatNumber } from "../../grid/number-format";
import { GENERAL } from "../../grid/cell-style";

/** Excel shows at most eleven digits of a number without a format. */
const GENERAL_DIGITS = 11;

/** A cell's content as Excel shows it in a column that is wide enough. */
export function displayText(value: CellValue | null, pattern: string): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  return pattern === GENERAL || pattern === "@" ? generalText(value) : formatNumber(pattern, value);
}

function generalText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) return scientific(value);
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, GENERAL_DIGITS - 1 - whole))));
}

function scientific(value: number): string {
  const [digits = "", exponent = "0"] = value.toExponential(5).split("e");
  const sign = exponent.startsWith("-") ? "-" : "+";
  const size = exponent.replace(/[-+]/, "").padStart(2, "0");
  return `${String(Number(digits))}E${sign}${size}`;
}
