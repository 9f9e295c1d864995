import { isLeftOut } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { numbersInLine } from "../cells/numbers-in-line";
import { USUAL_LEVEL_POINTS } from "./rubric-score";

/**
 * The points of a rubric's levels.
 *
 * @param argument - A column or a row of numbers, or left out.
 * @returns The points of level 1, 2 and so on; 20 points a level of five where it is left out.
 * @throws Refusal where a cell holds no number.
 */
export function readLevelPoints(argument: Argument): readonly number[] {
  return isLeftOut(argument) ? USUAL_LEVEL_POINTS : numbersInLine(argument);
}
