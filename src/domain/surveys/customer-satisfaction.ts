import type { Argument } from "../cells/argument";
import { countBetween, meanAnswer, scaleFromOne, tallyAnswers } from "./answer-tally";

/** The three published readings of one satisfaction question. They must never be mixed. */
export const SATISFACTION_METHODS = ["top2", "top", "mean"] as const;

/** Share of the two highest answers, share of the highest one, or the mean on 0 … 100. */
export type SatisfactionMethod = (typeof SATISFACTION_METHODS)[number];

/** On a scale of two answers everybody would be in the top two. */
const SHORTEST_SCALE: Readonly<Record<SatisfactionMethod, number>> = { top2: 3, top: 2, mean: 2 };

/**
 * Customer satisfaction. The top-two share is the most common reading; published top-box figures
 * are lower and no measure for it. The mean is spread over the whole scale, so that the lowest
 * answer is 0 and 4.2 of 5 is 80, not 84. Definitions: kicue.com, "How to calculate CSAT".
 *
 * @param answers - Whole numbers on a scale that starts at 1; a blank or a 0 is no answer.
 * @param method - Which reading.
 * @param highest - Highest answer of the scale.
 * @returns A fraction from 0 to 1 for "top2" and "top", points from 0 to 100 for "mean".
 * @throws Refusal where the method says nothing on such a scale, an answer is off it, or nobody
 * answered.
 */
export function customerSatisfaction(
  answers: Argument,
  method: SatisfactionMethod,
  highest: number,
): number {
  const scale = scaleFromOne(highest, SHORTEST_SCALE[method]);
  const tally = tallyAnswers(answers, scale);
  if (method === "mean") return (100 * (meanAnswer(tally) - 1)) / (scale.highest - 1);
  const boxes = method === "top2" ? 2 : 1;
  return countBetween(tally, scale.highest - boxes + 1, scale.highest) / tally.answers;
}
