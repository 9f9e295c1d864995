import { Refusal } from "../refusal";
import { argumentDetails } from "./argument";
import type { Argument } from "./argument";
import { oneNumberOrUsual } from "./one-number";

/**
 * The number of an argument that must be a whole one from 1 and may be left out.
 *
 * @param argument - One cell; a 0, as desktop Excel hands over a blank one, counts as blank.
 * @param usual - What holds where there is none.
 * @returns Its number, or the usual one.
 * @throws Refusal where it is broken or negative, or as `oneNumberOrUsual` does.
 */
export function wholeNumberOrUsual(argument: Argument, usual: number): number {
  const value = oneNumberOrUsual(argument, usual);
  if (Number.isInteger(value) && value > 0) return value;
  const details = { ...argumentDetails(argument), value };
  throw new Refusal("wrong-value", "number-not-whole", details);
}
