import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { countTotal } from "../../domain/cells/totals";
import { TURNOVER_BASES, turnoverRate } from "../../domain/rates/turnover";
import { answer } from "../support/answer";

/**
 * Staff turnover: people who left, divided by the mean of opening and close, by the opening, or by
 * everybody who was there; the three must not be compared.
 *
 * @customfunction TURNOVER
 * @param leavers - People who left in the period: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param opening - People at the opening: a cell or a range of teams, added up. Blank cells are
 * skipped.
 * @param closing - People at the close: a cell or a range of teams, added up. Blank cells are
 * skipped.
 * @param base - "mean" of opening and close, "opening", or "total" for those there at the close and
 * those who left. Left out or blank: "mean".
 * @returns A fraction from 0, which only "total" keeps below 1; #DIV/0! where the base is 0.
 * @example KPI.TURNOVER(6, 58, 62) = 0.1
 * @example KPI.TURNOVER(6, 48, 52, "opening") = 0.125
 * @example KPI.TURNOVER({4;2}, {30;20}, {31;23}, "total") = 0.1
 * @equivalent base [mean]: SUM({leavers})/((SUM({opening})+SUM({closing}))/2)
 * @equivalent base opening: SUM({leavers})/SUM({opening})
 * @equivalent base total: SUM({leavers})/(SUM({closing})+SUM({leavers}))
 */
export function turnover(
  leavers: unknown[][],
  opening: unknown[][],
  closing: unknown[][],
  base?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    turnoverRate(
      countTotal(given(1, "leavers", leavers)),
      countTotal(given(2, "opening", opening)),
      countTotal(given(3, "closing", closing)),
      chosenIfAny(4, "base", base, TURNOVER_BASES) ?? "mean",
    ),
  );
}
