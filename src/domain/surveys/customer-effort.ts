import type { Argument } from "../cells/argument";
import { countBetween, meanAnswer, tallyAnswers } from "./answer-tally";
import type { AnswerScale } from "./answer-tally";

/** The two versions of the question; scale and direction were turned round between them. */
export const EFFORT_VERSIONS = ["1", "2"] as const;

/** "1": how much effort, 1 to 5, low is good. "2": made it easy, 1 to 7, high is good. */
export type EffortVersion = (typeof EFFORT_VERSIONS)[number];

/** What can be asked of the answers. */
export type EffortResult = "mean" | "net" | "answers";

const SCALES: Readonly<Record<EffortVersion, AnswerScale>> = {
  "1": { lowest: 1, highest: 5 },
  "2": { lowest: 1, highest: 7 },
};

/** Results of each version: a net score is published for the second one only. */
export const EFFORT_RESULTS: Readonly<Record<EffortVersion, readonly EffortResult[]>> = {
  "1": ["mean", "answers"],
  "2": ["mean", "net", "answers"],
};

/**
 * Customer effort. Its mean is in units of the scale; the net score of version 2 is the share of 6
 * and 7 minus the share of 1 to 3, in points. Never one trend over both versions. Definitions:
 * CustomerGauge, "Customer Effort Score"; cys.group, "CES 7-point scale to index".
 *
 * @param answers - Whole numbers on the version's scale; a blank or a 0 is no answer.
 * @param version - Version of the question.
 * @param result - One of the version's results.
 * @returns The mean answer, the net score from −100 to 100, or the number of answers.
 * @throws Refusal naming an answer off the scale or not whole, or where nobody answered.
 */
export function customerEffort(
  answers: Argument,
  version: EffortVersion,
  result: EffortResult,
): number {
  const tally = tallyAnswers(answers, SCALES[version]);
  if (result === "answers") return tally.answers;
  if (result === "mean") return meanAnswer(tally);
  return (100 * (countBetween(tally, 6, 7) - countBetween(tally, 1, 3))) / tally.answers;
}
