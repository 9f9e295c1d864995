import type { Argument } from "../cells/argument";
import { sumOf } from "../cells/compensated-sum";
import { shareOfWhole } from "../rates/share-of-whole";
import { Refusal } from "../refusal";
import { meanAnswer, scaleFromOne, tallyAnswers } from "./answer-tally";
import { halfWidth, REACH } from "./half-width";
import { netPromoter } from "./net-promoter";
import { studentT } from "./student-t";

/** How the interval of a share is found. */
export const INTERVAL_METHODS = ["normal", "wilson"] as const;

/** The formula of the textbooks, or Wilson's, which also holds for few cases and extreme shares. */
export type IntervalMethod = (typeof INTERVAL_METHODS)[number];

/** In what the interval of a mean is told. */
export const MEAN_UNITS = ["answers", "points"] as const;

/** Units of the scale, or points from 0 for its lowest to 100 for its highest answer. */
export type MeanUnit = (typeof MEAN_UNITS)[number];

function refuseAlike(answers: number): never {
  throw new Refusal("not-available", "answers-alike", { answers });
}

/**
 * Half the width of the 95 % interval of a share: the share lies within it to either side, as far
 * as chance decides who answered. Wilson's interval is not centred on the share itself.
 *
 * @param part - Answers, or cases, that count.
 * @param whole - All of them.
 * @param method - Textbook formula or Wilson's.
 * @returns A fraction: 0.03 where a share of 0.8 means 0.77 to 0.83.
 * @throws Refusal where the part exceeds the whole, there is none, or the textbook formula would
 * claim certainty because all are alike.
 */
export function shareInterval(part: number, whole: number, method: IntervalMethod): number {
  const share = shareOfWhole(part, whole);
  const variance = share * (1 - share);
  if (method === "wilson") {
    const shrinking = REACH ** 2 / whole;
    return halfWidth(variance + shrinking / 4, whole) / (1 + shrinking);
  }
  return variance > 0 ? halfWidth(variance, whole) : refuseAlike(whole);
}

/**
 * Half the width of the 95 % interval of a net promoter score. Source: cybaea.net, "NPS confidence
 * intervals".
 *
 * @param answers - Whole numbers from 0 to 10. A 0 is an answer: blanks must be kept away.
 * @returns Points: 5 where a score of 30 means 25 to 35.
 * @throws Refusal as `netPromoter` does, or where all answers are of one kind.
 */
export function promoterInterval(answers: Argument): number {
  const { answers: number, promoters, detractors } = netPromoter(answers);
  const net = (promoters - detractors) / number;
  const variance = (promoters + detractors) / number - net ** 2;
  return variance > 0 ? 100 * halfWidth(variance, number) : refuseAlike(number);
}

/**
 * Half the width of the 95 % interval of a mean answer, by Student's t, which allows for few
 * answers.
 *
 * @param answers - Whole numbers on a scale that starts at 1; a blank or a 0 is no answer.
 * @param highest - Highest answer of the scale.
 * @param unit - Unit of the result.
 * @returns A difference in that unit.
 * @throws Refusal as `tallyAnswers` does, where there is a single answer, or all are alike.
 */
export function meanInterval(answers: Argument, highest: number, unit: MeanUnit): number {
  const tally = tallyAnswers(answers, scaleFromOne(highest, 2));
  const degrees = tally.answers - 1;
  if (degrees === 0) throw new Refusal("not-available", "single-answer");
  const mean = meanAnswer(tally);
  const squares = sumOf(tally.counts.map((count, answer) => count * (answer - mean) ** 2));
  if (squares === 0) refuseAlike(tally.answers);
  const half = studentT(degrees) * Math.sqrt(squares / degrees / tally.answers);
  return unit === "points" ? (100 * half) / (highest - 1) : half;
}
