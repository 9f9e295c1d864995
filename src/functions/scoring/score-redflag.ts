import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { readLimits } from "../../domain/scoring/read-limits";
import { redFlagScore } from "../../domain/scoring/red-flag-score";
import { answer } from "../support/answer";

/**
 * Score by goal and red flag: a third of 100 points at the red flag, two thirds at the goal, 100 as
 * far beyond the goal as the red flag lies before it.
 *
 * @customfunction SCORE.REDFLAG
 * @param actual - What was reached: one cell; may be negative.
 * @param redFlag - The result at which someone must step in: one cell. Below the goal where more is
 * better, above it where less is better.
 * @param goal - What was wanted: one cell; must differ from the red flag.
 * @param direction - "up" or "down" to have the lines checked. Left out or blank: taken from the
 * lines.
 * @param cap - Most points that can be earned: one cell. Left out or blank: 100.
 * @param floor - Fewest points, below the cap: one cell. Left out or blank: 0.
 * @returns Points between floor and cap.
 * @example KPI.SCORE.REDFLAG(77.5, 70, 85) = 50
 * @example KPI.SCORE.REDFLAG(30, 60, 45, "down") = 100
 * @equivalent MAX([{floor}|0],MIN([{cap}|100],100/3*(1+({actual}-{redFlag})/({goal}-{redFlag}))))
 * @equivalent direction up: MAX([{floor}|0],MIN([{cap}|100],
 *   100/3*(1+({actual}-{redFlag})/({goal}-{redFlag}))))
 * @equivalent direction down: MAX([{floor}|0],MIN([{cap}|100],
 *   100/3*(1+({actual}-{redFlag})/({goal}-{redFlag}))))
 */
export function scoreRedflag(
  actual: unknown[][],
  redFlag: unknown[][],
  goal: unknown[][],
  direction?: unknown,
  cap?: unknown[][],
  floor?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    redFlagScore(oneNumber(given(1, "actual", actual)), {
      redFlag: oneNumber(given(2, "redFlag", redFlag)),
      goal: oneNumber(given(3, "goal", goal)),
      direction: chosenIfAny(4, "direction", direction, TARGET_DIRECTIONS),
      ...readLimits(given(5, "cap", cap), given(6, "floor", floor)),
    }),
  );
}
