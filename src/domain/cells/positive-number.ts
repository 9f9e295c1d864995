import { Refusal } from "../refusal";
import { argumentDetails } from "./argument";
import type { Argument } from "./argument";
import { oneNumber } from "./one-number";

/**
 * The number of an argument that must be above 0, such as the days of a period.
 *
 * @param argument - One cell.
 * @returns Its number.
 * @throws Refusal where it is 0 or negative, or as `oneNumber` does. Desktop Excel hands over a
 * blank cell as 0.
 */
export function positiveNumber(argument: Argument): number {
  const value = oneNumber(argument);
  if (value > 0) return value;
  const details = { ...argumentDetails(argument), value };
  throw new Refusal("wrong-value", "number-not-positive", details);
}
