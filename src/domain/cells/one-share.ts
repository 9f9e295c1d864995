import { Refusal } from "../refusal";
import { argumentDetails } from "./argument";
import type { Argument } from "./argument";
import { oneNumber, oneNumberOrUsual } from "./one-number";

/**
 * The number of an argument that must be a share, such as 0.9 for 90 %.
 *
 * @param argument - One cell.
 * @returns A number from 0 to 1.
 * @throws Refusal where it lies outside, or as `oneNumber` does.
 */
export function oneShare(argument: Argument): number {
  const value = oneNumber(argument);
  if (value >= 0 && value <= 1) return value;
  throw new Refusal("wrong-value", "share-off-range", { ...argumentDetails(argument), value });
}

/**
 * A share that a formula may leave out.
 *
 * @param argument - One cell; a 0, as desktop Excel hands over a blank one, counts as blank.
 * @param usual - What holds where there is none.
 * @returns A number from 0 to 1.
 * @throws Refusal as `oneShare` does.
 */
export function oneShareOrUsual(argument: Argument, usual: number): number {
  const value = oneNumberOrUsual(argument, usual);
  return value === usual ? usual : oneShare(argument);
}
