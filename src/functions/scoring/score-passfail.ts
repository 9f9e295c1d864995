import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { allOrNothingScore } from "../../domain/scoring/all-or-nothing-score";
import { answer } from "../support/answer";

/**
 * All-or-nothing score: 100 points where the target is met, exactly met included, else 0.
 *
 * @customfunction SCORE.PASSFAIL
 * @param actual - What was reached: one cell; may be negative.
 * @param target - What was wanted: one cell.
 * @param direction - "up" where at least the target is wanted, "down" where at most. Left out or
 * blank: "up".
 * @returns 100 or 0 points.
 * @example KPI.SCORE.PASSFAIL(0.95, 0.95) = 100
 * @example KPI.SCORE.PASSFAIL(3, 2, "down") = 0
 * @equivalent direction [up]: IF({actual}>={target},100,0)
 * @equivalent direction down: IF({actual}<={target},100,0)
 */
export function scorePassfail(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    allOrNothingScore(oneNumber(given(1, "actual", actual)), {
      target: oneNumber(given(2, "target", target)),
      direction: chosenIfAny(3, "direction", direction, TARGET_DIRECTIONS) ?? "up",
      floor: 0,
      cap: 100,
    }),
  );
}
