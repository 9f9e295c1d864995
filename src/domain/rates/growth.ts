import { Refusal } from "../refusal";
import { quotient } from "./quotient";

/**
 * Growth against an earlier value. From nothing or from a loss there is no honest percentage: any
 * growth would be infinite, and a smaller loss would look like a decline.
 *
 * @param current - The later value, of any sign.
 * @param previous - The earlier value.
 * @returns A fraction: 0 where nothing changed, −1 where nothing is left.
 * @throws Refusal where the earlier value is 0 or negative.
 * @example growthRate(120, 100) === 0.2
 */
export function growthRate(current: number, previous: number): number {
  if (previous <= 0) throw new Refusal("not-available", "previous-not-positive", { previous });
  return quotient(current - previous, previous);
}
