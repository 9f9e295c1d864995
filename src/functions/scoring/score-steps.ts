import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber, oneNumberIfAny } from "../../domain/cells/one-number";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { UNCAPPED } from "../../domain/scoring/point-limits";
import { readSteps } from "../../domain/scoring/read-steps";
import { BOUND_SIDES, stepScore } from "../../domain/scoring/step-score";
import { answer } from "../support/answer";

/**
 * Score in steps: the points of the best bound that the actual reaches, looked up in a table.
 *
 * @customfunction SCORE.STEPS
 * @param actual - What was reached: one cell; may be negative.
 * @param bounds - What earns the points, at least this much for "up", at most this much for "down":
 * a column or a row, rising. A blank cell is refused.
 * @param points - Points of each bound: as many cells. They rise with the bounds for "up" and fall
 * for "down".
 * @param direction - "up" where more is better, "down" where less is better. Left out or blank:
 * "up".
 * @param side - "reach": a result on the bound earns its points; "exceed": it must be better. Left
 * out or blank: "reach".
 * @param floor - Fewest points: one cell. Left out or blank: 0.
 * @returns Points; 0 or the floor where no bound is reached.
 * @example KPI.SCORE.STEPS(85, {60;80;90}, {50;80;100}) = 80
 * @example KPI.SCORE.STEPS(20, {10;20;40}, {100;80;50}, "down") = 80
 * @example KPI.SCORE.STEPS(90, {60;80;90}, {50;80;100}, "up", "exceed") = 80
 * @equivalent direction [up], side [reach]: MAX([{floor}|0],IF({actual}<MIN({bounds}),0,
 *   LOOKUP({actual},{bounds},{points})))
 * @equivalent direction [up], side exceed: MAX([{floor}|0],IF({actual}<=MIN({bounds}),0,
 *   INDEX({points},SUMPRODUCT(--({bounds}<{actual})))))
 * @equivalent direction down, side [reach]: MAX([{floor}|0],IF({actual}>MAX({bounds}),0,
 *   INDEX({points},1+SUMPRODUCT(--({bounds}<{actual})))))
 * @equivalent direction down, side exceed: MAX([{floor}|0],IF({actual}>=MAX({bounds}),0,
 *   INDEX({points},1+SUMPRODUCT(--({bounds}<={actual})))))
 */
export function scoreSteps(
  actual: unknown[][],
  bounds: unknown[][],
  points: unknown[][],
  direction?: unknown,
  side?: unknown,
  floor?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    stepScore(oneNumber(given(1, "actual", actual)), {
      steps: readSteps(given(2, "bounds", bounds), given(3, "points", points)),
      direction: chosenIfAny(4, "direction", direction, TARGET_DIRECTIONS) ?? "up",
      side: chosenIfAny(5, "side", side, BOUND_SIDES) ?? "reach",
      floor: oneNumberIfAny(given(6, "floor", floor)) ?? 0,
      cap: UNCAPPED,
    }),
  );
}
