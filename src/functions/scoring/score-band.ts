import { given } from "../../domain/cells/argument";
import { oneNumber, oneNumberIfAny } from "../../domain/cells/one-number";
import { bandScore } from "../../domain/scoring/band-score";
import { answer } from "../support/answer";

/**
 * Score within a band: 100 points inside, ends included, and outside in a straight line down to 0
 * at the tolerance. For results of which too little is as bad as too much.
 *
 * @customfunction SCORE.BAND
 * @param actual - What was reached: one cell; may be negative.
 * @param lowest - Lowest good value: one cell.
 * @param highest - Highest good value, above the lowest: one cell.
 * @param tolerance - How far outside the band the score is 0, above 0: one cell.
 * @param floor - Fewest points, below 100: one cell. Left out or blank: 0.
 * @returns Points from 0, or from the floor, to 100.
 * @example KPI.SCORE.BAND(80, 75, 85, 10) = 100
 * @example KPI.SCORE.BAND(90, 75, 85, 10) = 50
 * @equivalent MAX([{floor}|0],100*(1-MAX(0,{lowest}-{actual},{actual}-{highest})/{tolerance}))
 */
export function scoreBand(
  actual: unknown[][],
  lowest: unknown[][],
  highest: unknown[][],
  tolerance: unknown[][],
  floor?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    bandScore(oneNumber(given(1, "actual", actual)), {
      lowest: oneNumber(given(2, "lowest", lowest)),
      highest: oneNumber(given(3, "highest", highest)),
      tolerance: oneNumber(given(4, "tolerance", tolerance)),
      floor: oneNumberIfAny(given(5, "floor", floor)) ?? 0,
      cap: 100,
    }),
  );
}
