import type { Argument } from "../cells/argument";
import { countBetween, tallyAnswers } from "./answer-tally";

/** The scale of the question "How likely are you to recommend us?". */
const PROMOTER_SCALE = { lowest: 0, highest: 10 };

/** What can be asked of the answers; "answers" lets a user compare with COUNT. */
export const PROMOTER_RESULTS = [
  "score",
  "answers",
  "promoters",
  "passives",
  "detractors",
] as const;

/** The score in points, or a number of answers. */
export type PromoterResult = (typeof PROMOTER_RESULTS)[number];

/**
 * Net promoter score: 9 and 10 promote, 0 to 6 detract; the share of the former minus that of the
 * latter, in points and not in per cent. Definition: xminstitute.com, "XMI Ratings NPS".
 *
 * @param argument - Whole numbers from 0 to 10. A 0 is an answer: blanks must be kept away.
 * @returns The score from −100 to 100, and the number of answers of each kind.
 * @throws Refusal naming an answer off the scale or not whole, or where nobody answered.
 */
export function netPromoter(argument: Argument): Readonly<Record<PromoterResult, number>> {
  const tally = tallyAnswers(argument, PROMOTER_SCALE);
  const detractors = countBetween(tally, 0, 6);
  const passives = countBetween(tally, 7, 8);
  const promoters = countBetween(tally, 9, 10);
  const { answers } = tally;
  const score = (100 * (promoters - detractors)) / answers;
  return { score, answers, promoters, passives, detractors };
}
