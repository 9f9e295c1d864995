import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { rankAmong } from "../../domain/scoring/rank-among";
import { readScores } from "../../domain/scoring/read-scores";
import { answer } from "../support/answer";

/**
 * Rank of a score among others: scores that agree to six decimals share a rank, where RANK.EQ may
 * tell them apart.
 *
 * @customfunction SCORE.RANK
 * @param score - The score to rank: one cell. Without a score there is no rank, only #N/A.
 * @param scores - All scores, this one included: a range. Blank cells are skipped; desktop Excel
 * passes a blank as 0, so write IF(range="","",range).
 * @param direction - "up" where the highest score is first, "down" where the lowest is. Left out or
 * blank: "up".
 * @returns A whole number from 1; after two first ranks comes the third.
 * @example KPI.SCORE.RANK(85, {90;85;85;70}) = 2
 * @example KPI.SCORE.RANK(70, {90;85;85;70}) = 4
 * @example KPI.SCORE.RANK(70, {90;85;"";70}, "down") = 1
 * @equivalent direction [up]: 1+SUMPRODUCT(ISNUMBER({scores})*
 *   ({scores}>ROUND({score},6)+0.0000005))
 * @equivalent direction down: 1+SUMPRODUCT(ISNUMBER({scores})*
 *   ({scores}<ROUND({score},6)-0.0000005))
 */
export function scoreRank(
  score: unknown[][],
  scores: unknown[][],
  direction?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    rankAmong(
      oneNumber(given(1, "score", score)),
      readScores(given(2, "scores", scores)),
      chosenIfAny(3, "direction", direction, TARGET_DIRECTIONS) ?? "up",
    ),
  );
}
