import type { TargetDirection } from "../rates/attainment";

/** Excel compares numbers by so many significant digits: 1 − 0.7 is no more than 0.3 there. */
const COMPARED_DIGITS = 15;

const compared = (value: number): number => Number(value.toPrecision(COMPARED_DIGITS));

/**
 * Whether a result is as good as a line, compared as Excel compares: nobody may lose a whole step
 * to the last binary digit, and a formula on the sheet must not decide otherwise.
 *
 * @param actual - What was reached.
 * @param line - What was wanted.
 * @param direction - Whether more or less is better.
 * @returns True on the line, too.
 */
export function meets(actual: number, line: number, direction: TargetDirection): boolean {
  const beyond = compared(actual) - compared(line);
  return direction === "up" ? beyond >= 0 : beyond <= 0;
}
