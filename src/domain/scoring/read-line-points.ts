import { argumentDetails, isLeftOut } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { numbersInLine } from "../cells/numbers-in-line";
import { Refusal } from "../refusal";
import { USUAL_LINE_POINTS } from "./three-point-score";
import type { LinePoints } from "./three-point-score";

/**
 * The points at threshold, target and stretch.
 *
 * @param argument - Three cells in a column or a row, or left out.
 * @returns The points; 60, 100 and 120 where the argument is left out.
 * @throws Refusal where there are not three numbers.
 */
export function readLinePoints(argument: Argument): LinePoints {
  if (isLeftOut(argument)) return USUAL_LINE_POINTS;
  const numbers = numbersInLine(argument);
  const [threshold, target, stretch, extra] = numbers;
  if (threshold !== undefined && target !== undefined && stretch !== undefined) {
    if (extra === undefined) return { threshold, target, stretch };
  }
  const details = { ...argumentDetails(argument), cells: numbers.length };
  throw new Refusal("wrong-value", "three-points-wanted", details);
}
