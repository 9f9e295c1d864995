import { given } from "../../domain/cells/argument";
import { oneNumber, oneNumberIfAny, oneNumberOrUsual } from "../../domain/cells/one-number";
import { countTotal } from "../../domain/cells/totals";
import { deductionScore } from "../../domain/scoring/deduction-score";
import { UNCAPPED } from "../../domain/scoring/point-limits";
import { answer } from "../support/answer";

/**
 * Score by deduction: the full score less some points for each event, such as an error or a late
 * report.
 *
 * @customfunction SCORE.DEDUCTION
 * @param events - How many events there were, 0 if none: a cell or a range, added up. Blank cells
 * are skipped; text is refused.
 * @param each - Points that one event costs, above 0: one cell.
 * @param full - Points without any event: one cell. Left out or blank: 100.
 * @param floor - Fewest points, below the full score: one cell. Left out or blank: 0.
 * @returns Points between floor and full score.
 * @example KPI.SCORE.DEDUCTION(3, 5) = 85
 * @example KPI.SCORE.DEDUCTION({1;2;0}, 10, 60, 40) = 40
 * @equivalent MAX([{floor}|0],[{full}|100]-{each}*SUM({events}))
 */
export function scoreDeduction(
  events: unknown[][],
  each: unknown[][],
  full?: unknown[][],
  floor?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    deductionScore(countTotal(given(1, "events", events)), {
      each: oneNumber(given(2, "each", each)),
      full: oneNumberOrUsual(given(3, "full", full), 100),
      floor: oneNumberIfAny(given(4, "floor", floor)) ?? 0,
      cap: UNCAPPED,
    }),
  );
}
