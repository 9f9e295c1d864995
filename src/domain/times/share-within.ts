import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { refuseNegative } from "../cells/negative";
import { eachNumber } from "../cells/number-in-cell";
import { quotient } from "../rates/quotient";
import { Refusal } from "../refusal";

function countWithin(times: Argument, limit: number): { measured: number; within: number } {
  let within = 0;
  const measured = eachNumber(times, (value, row, column) => {
    if (value < 0) refuseNegative(value, times, row, column);
    if (value <= limit) within += 1;
  });
  return { measured, within };
}

/**
 * The share of cases settled within a limit, for instance of conversations answered within 30
 * seconds. A case without a time is not settled, so it belongs into the number of all cases;
 * leaving it out would reward not answering at all.
 *
 * @param times - Times from 0, in the unit of the limit; blank cells are passed over.
 * @param limit - Longest time that counts, itself included.
 * @param all - Number of all cases; undefined where every case has a time.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where the limit is not above 0, a time is negative, there are fewer cases than
 * times, or there is no case.
 */
export function shareWithin(times: Argument, limit: number, all: number | undefined): number {
  if (limit <= 0) throw new Refusal("wrong-value", "limit-not-positive", { limit });
  const { measured, within } = countWithin(times, limit);
  if (all === undefined && measured === 0) {
    throw new Refusal("not-available", "no-numbers", argumentDetails(times));
  }
  const cases = all ?? measured;
  if (cases < measured) {
    throw new Refusal("wrong-value", "fewer-cases-than-values", { cases, values: measured });
  }
  return quotient(within, cases);
}
