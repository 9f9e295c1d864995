import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { linearScore } from "../../domain/scoring/linear-score";
import { readLimits } from "../../domain/scoring/read-limits";
import { answer } from "../support/answer";

/**
 * Linear score: 0 points at the threshold, 100 at the target, in a straight line between and
 * beyond, cut to the floor and the cap.
 *
 * @customfunction SCORE.LINEAR
 * @param actual - What was reached: one cell; may be negative.
 * @param threshold - The actual that earns 0 points: one cell. Below the target where more is
 * better, above it where less is better.
 * @param target - The actual that earns 100 points: one cell; must differ from the threshold.
 * @param direction - "up" or "down" to have the line checked: a threshold on the wrong side of the
 * target is then refused. Left out or blank: taken from the line.
 * @param cap - Most points that can be earned: one cell. Left out or blank: 100.
 * @param floor - Fewest points, below the cap: one cell. Left out or blank: 0.
 * @returns Points between floor and cap.
 * @example KPI.SCORE.LINEAR(0.85, 0.7, 0.9) = 75
 * @example KPI.SCORE.LINEAR(45, 60, 30, "down") = 50
 * @example KPI.SCORE.LINEAR(110, 50, 100, "up", 120) = 120
 * @equivalent MAX([{floor}|0],MIN([{cap}|100],100*({actual}-{threshold})/({target}-{threshold})))
 * @equivalent direction up: MAX([{floor}|0],MIN([{cap}|100],
 *   100*({actual}-{threshold})/({target}-{threshold})))
 * @equivalent direction down: MAX([{floor}|0],MIN([{cap}|100],
 *   100*({actual}-{threshold})/({target}-{threshold})))
 */
export function scoreLinear(
  actual: unknown[][],
  threshold: unknown[][],
  target: unknown[][],
  direction?: unknown,
  cap?: unknown[][],
  floor?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    linearScore(oneNumber(given(1, "actual", actual)), {
      threshold: oneNumber(given(2, "threshold", threshold)),
      target: oneNumber(given(3, "target", target)),
      direction: chosenIfAny(4, "direction", direction, TARGET_DIRECTIONS),
      ...readLimits(given(5, "cap", cap), given(6, "floor", floor)),
    }),
  );
}
