import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { revenueChurn } from "../../domain/rates/recurring-revenue";
import { answer } from "../support/answer";

/**
 * Gross revenue churn: the share of the opening's recurring revenue that is gone, because customers
 * left or pay less.
 *
 * @customfunction CHURNREV
 * @param opening - Recurring revenue at the opening: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param churned - Revenue of the opening's customers who left: a cell or a range, added up. Blank
 * cells are skipped.
 * @param contraction - Revenue by which customers who stayed pay less: a cell or a range, added up.
 * Left out or blank: none.
 * @returns A fraction from 0 to 1; #DIV/0! where there was no revenue at the opening.
 * @example KPI.CHURNREV(1000, 60, 20) = 0.08
 * @example KPI.CHURNREV({400;600}, {24;36}) = 0.06
 * @equivalent (SUM({churned})[+SUM({contraction})])/SUM({opening})
 */
export function churnrev(
  opening: unknown[][],
  churned: unknown[][],
  contraction?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    revenueChurn(
      countTotal(given(1, "opening", opening)),
      countTotal(given(2, "churned", churned)),
      countTotalOrNone(given(3, "contraction", contraction)),
    ),
  );
}
