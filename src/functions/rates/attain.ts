import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { amountTotal } from "../../domain/cells/totals";
import { attainment, TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import { answer } from "../support/answer";

/**
 * Target attainment: actual divided by target, or 2 minus that quotient where less is better, so
 * that 10% over such a target is 90%.
 *
 * @customfunction ATTAIN
 * @param actual - What was reached: a cell or a range, added up; may be negative. Blank cells are
 * skipped; text is refused.
 * @param target - What was wanted, above 0: a cell or a range, added up. Blank cells are skipped;
 * text is refused.
 * @param direction - "up" where more is better, "down" where less is better. Left out or blank:
 * "up".
 * @returns A fraction: 1 where the target is met exactly, not cut at 0 or 1; #DIV/0! where the
 * target is 0.
 * @example KPI.ATTAIN(45, 50) = 0.9
 * @example KPI.ATTAIN(55, 50, "down") = 0.9
 * @example KPI.ATTAIN({20;28}, {30;30}) = 0.8
 * @equivalent direction [up]: SUM({actual})/SUM({target})
 * @equivalent direction down: 2-SUM({actual})/SUM({target})
 */
export function attain(
  actual: unknown[][],
  target: unknown[][],
  direction?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    attainment(
      amountTotal(given(1, "actual", actual)),
      amountTotal(given(2, "target", target)),
      chosenIfAny(3, "direction", direction, TARGET_DIRECTIONS) ?? "up",
    ),
  );
}
