import { given } from "../../domain/cells/argument";
import { coveredWeight } from "../../domain/scoring/covered-weight";
import { readWeightedScores } from "../../domain/scoring/read-weighted-scores";
import { answer } from "../support/answer";

/**
 * Covered weight of a scorecard: the share of the weight whose indicators have a score.
 *
 * @customfunction SCORE.COVERED
 * @param weights - Weights above 0: a range.
 * @param scores - Scores in points: a range of the same size. A blank is a missing score; desktop
 * Excel passes a blank as 0, so write IF(range="","",range).
 * @returns A fraction from 0 to 1.
 * @example KPI.SCORE.COVERED({0.5;0.3;0.2}, {90;"";70}) = 0.7
 * @example KPI.SCORE.COVERED({50;30;20}, {90;80;70}) = 1
 * @equivalent SUMPRODUCT({weights},--({scores}<>""))/SUM({weights})
 */
export function scoreCovered(
  weights: unknown[][],
  scores: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    coveredWeight(readWeightedScores(given(1, "weights", weights), given(2, "scores", scores))),
  );
}
