import type { Argument } from "../cells/argument";
import { oneNumberIfAny } from "../cells/one-number";
import type { PointLimits } from "./point-limits";

/**
 * The points between which a score is cut.
 *
 * @param cap - One cell; blank or left out: 100.
 * @param floor - One cell; blank or left out: 0.
 * @returns Cap and floor; whether they are possible is for the score to judge.
 * @throws Refusal where one is no single number.
 */
export function readLimits(cap: Argument, floor: Argument): PointLimits {
  return { cap: oneNumberIfAny(cap) ?? 100, floor: oneNumberIfAny(floor) ?? 0 };
}
