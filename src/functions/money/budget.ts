import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumberOrUsual } from "../../domain/cells/one-number";
import { amountTotal, baseTotal } from "../../domain/cells/totals";
import { BUDGET_RESULTS, budgetControl, USUAL_BAND } from "../../domain/money/budget-control";
import { answer } from "../support/answer";

/**
 * Budget control: actual cost divided by budget, or how well that rate keeps to a band, since
 * spending far below plan is no excellence either.
 *
 * @customfunction BUDGET
 * @param actual - Actual cost: a cell or a range, added up; refunds may be negative. Blank cells
 * are skipped; text is refused.
 * @param budget - Budgeted cost, above 0: a cell or a range, added up. Blank cells are skipped.
 * @param result - "rate" for actual by budget; "attainment" for 1 within the band and, outside it,
 * less by the share that is missing below or over above. Left out or blank: "rate".
 * @param lowest - Lower end of the band: one cell. Left out or blank: 0.9.
 * @param highest - Upper end of the band: one cell. Left out or blank: 1.
 * @returns A fraction; #DIV/0! where the budget is 0.
 * @example KPI.BUDGET(95, 100) = 0.95
 * @example KPI.BUDGET({60;35}, 100, "attainment") = 1
 * @example KPI.BUDGET(110, 100, "attainment") = 0.9
 * @example KPI.BUDGET(72, 100, "attainment") = 0.8
 * @equivalent result [rate]: SUM({actual})/SUM({budget})
 * @equivalent result attainment: MIN(1,SUM({actual})/SUM({budget})/[{lowest}|0.9],
 *   2-SUM({actual})/SUM({budget})/[{highest}|1])
 */
export function budget(
  actual: unknown[][],
  budget: unknown[][],
  result?: unknown,
  lowest?: unknown[][],
  highest?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    budgetControl(
      amountTotal(given(1, "actual", actual)),
      baseTotal(given(2, "budget", budget)),
      chosenIfAny(3, "result", result, BUDGET_RESULTS) ?? "rate",
      {
        lowest: oneNumberOrUsual(given(4, "lowest", lowest), USUAL_BAND.lowest),
        highest: oneNumberOrUsual(given(5, "highest", highest), USUAL_BAND.highest),
      },
    ),
  );
}
