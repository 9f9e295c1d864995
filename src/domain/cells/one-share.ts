import { Refusal } from "../refusal";
import { argumentDetails } from "./argument";
import type { Argument } from "./argument";
import { oneNumber } from "./one-number";

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
