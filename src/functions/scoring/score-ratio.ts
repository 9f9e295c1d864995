import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { ratioScore } from "../../domain/scoring/ratio-score";
import { readLimits } from "../../domain/scoring/read-limits";
import { answer } from "../support/answer";

/**
 * Ratio score: 100 times actual divided by target, cut to the floor and the cap; only where more is
 * better.
 *
 * @customfunction SCORE.RATIO
 * @param actual - What was reached: one cell; may be negative.
 * @param target - The actual that earns 100 points, above 0: one cell.
 * @param direction - "up"; "down" is refused, since the quotient would reward the worse result.
 * Left out or blank: "up".
 * @param cap - Most points that can be earned: one cell. Left out or blank: 100.
 * @param floor - Fewest points, below the cap: one cell. Left out or blank: 0.
 * @returns Points between floor and cap.
 * @example KPI.SCORE.RATIO(45, 50) = 90
 * @example KPI.SCORE.RATIO(60, 50, "up", 120) = 120
 * @equivalent direction [up]: MAX([{floor}|0],MIN([{cap}|100],100*{actual}/{target}))
 */
export function scoreRatio(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown,
  cap?: unknown[][],
  floor?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    ratioScore(oneNumber(given(1, "actual", actual)), {
      target: oneNumber(given(2, "target", target)),
      direction: chosenIfAny(3, "direction", direction, TARGET_DIRECTIONS) ?? "up",
      ...readLimits(given(4, "cap", cap), given(5, "floor", floor)),
    }),
  );
}
