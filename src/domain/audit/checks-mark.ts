import { VERDICTS } from "./verdict";
import type { Verdict } from "./verdict";

/** Name that holds what the workbook's Checks sheet says. */
export const CHECKS_NAME = "KPI_Checks";

/** What a Checks sheet says of the workbook, and when. */
export interface ChecksMark {
  readonly verdict: Verdict;
  /** Excel's number of the moment. */
  readonly madeAt: number;
  readonly catalogueVersion: string;
}

const FORMAT = "checks1";
const SEPARATOR = ";";

/**
 * What a Checks sheet says, as the formula of a defined name.
 *
 * @param mark - What it says.
 * @returns Such as `="checks1;pass;46022.5;2026.11"`.
 */
export function writeChecksMark({ verdict, madeAt, catalogueVersion }: ChecksMark): string {
  return `="${[FORMAT, verdict, madeAt, catalogueVersion].join(SEPARATOR)}"`;
}

/**
 * Reads what a Checks sheet says.
 *
 * @param formula - Formula of the defined name.
 * @returns The mark, null where the formula holds none.
 */
export function readChecksMark(formula: string): ChecksMark | null {
  const text = /^="([^"]*)"$/.exec(formula)?.[1] ?? "";
  const [format, written, moment, catalogueVersion = ""] = text.split(SEPARATOR);
  const verdict = VERDICTS.find((one) => one === written);
  const madeAt = Number(moment ?? NaN);
  if (format !== FORMAT || verdict === undefined || !Number.isFinite(madeAt)) return null;
  return { verdict, madeAt, catalogueVersion };
}
