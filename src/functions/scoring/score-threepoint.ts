import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber, oneNumberIfAny } from "../../domain/cells/one-number";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { UNCAPPED } from "../../domain/scoring/point-limits";
import { readLinePoints } from "../../domain/scoring/read-line-points";
import { threePointScore } from "../../domain/scoring/three-point-score";
import { answer } from "../support/answer";

/**
 * Score over three points: 60 at the threshold, 100 at the target, 120 at the stretch, straight
 * lines between, level beyond; 0 short of the threshold.
 *
 * @customfunction SCORE.THREEPOINT
 * @param actual - What was reached: one cell; may be negative.
 * @param threshold - The least that earns points: one cell. Below the target where more is better,
 * above it where less is better.
 * @param target - The actual that earns the full score: one cell; must differ from the threshold.
 * @param stretch - The actual beyond which nothing more is earned: one cell; better than the
 * target.
 * @param direction - "up" or "down" to have the lines checked. Left out or blank: taken from the
 * lines.
 * @param points - Points at threshold, target and stretch, rising: three cells in a column or a
 * row. Left out: 60, 100, 120.
 * @param floor - Fewest points: one cell. Left out or blank: 0.
 * @returns Points from 0, or from the floor, to those of the stretch.
 * @example KPI.SCORE.THREEPOINT(85, 80, 90, 95) = 80
 * @example KPI.SCORE.THREEPOINT(25, 60, 30, 20, "down") = 110
 * @example KPI.SCORE.THREEPOINT(79, 80, 90, 95, "up", {50;80;100}, 20) = 20
 * @equivalent MAX([{floor}|0],IF(({actual}-{threshold})*({target}-{threshold})<0,0,
 *   IF(({actual}-{target})*({target}-{threshold})<0,[INDEX({points},1)|60]+([INDEX({points},2)|100]-
 *   [INDEX({points},1)|60])*({actual}-{threshold})/({target}-{threshold}),
 *   MIN([INDEX({points},3)|120],[INDEX({points},2)|100]+([INDEX({points},3)|120]-
 *   [INDEX({points},2)|100])*({actual}-{target})/({stretch}-{target})))))
 * @equivalent direction up: MAX([{floor}|0],IF({actual}<{threshold},0,IF({actual}<{target},
 *   [INDEX({points},1)|60]+([INDEX({points},2)|100]-[INDEX({points},1)|60])*
 *   ({actual}-{threshold})/({target}-{threshold}),
 *   MIN([INDEX({points},3)|120],[INDEX({points},2)|100]+([INDEX({points},3)|120]-
 *   [INDEX({points},2)|100])*({actual}-{target})/({stretch}-{target})))))
 * @equivalent direction down: MAX([{floor}|0],IF({actual}>{threshold},0,IF({actual}>{target},
 *   [INDEX({points},1)|60]+([INDEX({points},2)|100]-[INDEX({points},1)|60])*
 *   ({actual}-{threshold})/({target}-{threshold}),
 *   MIN([INDEX({points},3)|120],[INDEX({points},2)|100]+([INDEX({points},3)|120]-
 *   [INDEX({points},2)|100])*({actual}-{target})/({stretch}-{target})))))
 */
export function scoreThreepoint(
  actual: unknown[][],
  threshold: unknown[][],
  target: unknown[][],
  stretch: unknown[][],
  direction?: unknown,
  points?: unknown[][],
  floor?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    threePointScore(oneNumber(given(1, "actual", actual)), {
      threshold: oneNumber(given(2, "threshold", threshold)),
      target: oneNumber(given(3, "target", target)),
      stretch: oneNumber(given(4, "stretch", stretch)),
      direction: chosenIfAny(5, "direction", direction, TARGET_DIRECTIONS),
      points: readLinePoints(given(6, "points", points)),
      floor: oneNumberIfAny(given(7, "floor", floor)) ?? 0,
      cap: UNCAPPED,
    }),
  );
}
