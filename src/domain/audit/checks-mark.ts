import { VERDICTS } from "./verdict";
import type { Verdict } from "./verdict";
import type { SheetSnapshot } from "./workbook/workbook-snapshot";

/** Name, valid in the whole workbook, that holds what its latest Checks sheet says. */
export const CHECKS_NAME = "KPI_Checks";

/** Name of the cell with the verdict, by which a Checks sheet is known as one. */
export const CHECKS_VERDICT_NAME = "KPI_ChecksVerdict";

const ON_CHECKS_SHEET = new RegExp(`^${CHECKS_VERDICT_NAME}(_\\d+)?$`, "i");

/** What a Checks sheet says of the workbook, and when. */
export interface ChecksMark {
  readonly verdict: Verdict;
  /** How many findings were open. */
  readonly open: number;
  /** Excel's number of the moment. */
  readonly madeAt: number;
  readonly catalogueVersion: string;
}

const FORMAT = "checks1";
const SEPARATOR = ";";

/**
 * Whether a sheet is a Checks sheet, which is no place for cards.
 *
 * @param sheet - The sheet.
 * @returns True where a cell of it has the name of the verdict.
 */
export function isChecksSheet({ names }: SheetSnapshot): boolean {
  return names.some(({ name }) => ON_CHECKS_SHEET.test(name));
}

/**
 * What a Checks sheet says, as the formula of a defined name.
 *
 * @param mark - What it says.
 * @returns Such as `="checks1;pass;0;46022.5;2026.11"`.
 */
export function writeChecksMark(mark: ChecksMark): string {
  const { verdict, open, madeAt, catalogueVersion } = mark;
  return `="${[FORMAT, verdict, open, madeAt, catalogueVersion].join(SEPARATOR)}"`;
}

/**
 * Reads what a Checks sheet says.
 *
 * @param formula - Formula of the defined name.
 * @returns The mark, null where the formula holds none.
 */
export function readChecksMark(formula: string): ChecksMark | null {
  const text = /^="([^"]*)"$/.exec(formula)?.[1] ?? "";
  const [format, written, count, moment, catalogueVersion = ""] = text.split(SEPARATOR);
  const verdict = VERDICTS.find((one) => one === written);
  const [open, madeAt] = [Number(count ?? NaN), Number(moment ?? NaN)];
  if (format !== FORMAT || verdict === undefined || !Number.isFinite(open + madeAt)) return null;
  return { verdict, open, madeAt, catalogueVersion };
}
