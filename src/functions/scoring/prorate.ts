import { given } from "../../domain/cells/argument";
import { chosen, chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { oneShareOrUsual } from "../../domain/cells/one-share";
import { positiveNumber } from "../../domain/cells/positive-number";
import { countTotal } from "../../domain/cells/totals";
import { TARGET_DIRECTIONS } from "../../domain/rates/attainment";
import {
  INDICATOR_KINDS,
  LEAST_SHARE_OF_PERIOD,
  proratedTarget,
} from "../../domain/scoring/prorated-target";
import { answer } from "../support/answer";

/**
 * Target for a part of a period: target times days worked divided by days of the period; only for
 * what adds up day by day and should be high.
 *
 * @customfunction PRORATE
 * @param target - Target for the whole period: one cell.
 * @param worked - Days worked: a cell or a range, added up. Blank cells are skipped.
 * @param days - Days of the whole period, counted in the same way, above 0: one cell.
 * @param kind - "sum" for what adds up day by day, such as calls or sales. "rate" and "mean" are
 * refused: such targets do not shrink with time.
 * @param direction - "up"; "down" is refused: a limit does not shrink with time. Left out or blank:
 * "up".
 * @param least - Least share of the period that must have been worked: one cell. Left out or blank:
 * 0.5, a default of this product.
 * @returns The target in its own unit; #N/A where too little of the period was worked.
 * @example KPI.PRORATE(200, 15, 20, "sum") = 150
 * @example KPI.PRORATE(200, {5;3}, 20, "sum", "up", 0.25) = 80
 * @equivalent kind sum, direction [up]: {target}*SUM({worked})/{days}
 */
export function prorate(
  target: unknown[][],
  worked: unknown[][],
  days: unknown[][],
  kind: unknown,
  direction?: unknown,
  least?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    proratedTarget({
      target: oneNumber(given(1, "target", target)),
      worked: countTotal(given(2, "worked", worked)),
      days: positiveNumber(given(3, "days", days)),
      kind: chosen(4, "kind", kind, INDICATOR_KINDS),
      direction: chosenIfAny(5, "direction", direction, TARGET_DIRECTIONS) ?? "up",
      least: oneShareOrUsual(given(6, "least", least), LEAST_SHARE_OF_PERIOD),
    }),
  );
}
