import type { Argument } from "../cells/argument";
import { numbersInLine } from "../cells/numbers-in-line";
import { demandSameShape } from "../cells/shape";
import type { ScoreStep } from "./step-score";

/**
 * The table of a score in steps.
 *
 * @param bounds - A column or a row of numbers.
 * @param points - As many numbers in the same shape.
 * @returns Each bound with its points, in order.
 * @throws Refusal where the shapes differ, or a cell holds no number.
 */
export function readSteps(bounds: Argument, points: Argument): ScoreStep[] {
  demandSameShape(bounds, points);
  const earned = numbersInLine(points);
  return numbersInLine(bounds).map((bound, index) => ({ bound, points: earned[index] ?? NaN }));
}
