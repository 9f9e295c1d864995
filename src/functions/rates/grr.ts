import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { grossRevenueRetention } from "../../domain/rates/recurring-revenue";
import { answer } from "../support/answer";

/**
 * Gross revenue retention: the share of the opening's recurring revenue that is left, before
 * anything customers pay on top; it never exceeds 100%.
 *
 * @customfunction GRR
 * @param opening - Recurring revenue at the opening: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param churned - Revenue of the opening's customers who left: a cell or a range, added up. Blank
 * cells are skipped.
 * @param contraction - Revenue by which customers who stayed pay less: a cell or a range, added up.
 * Left out or blank: none.
 * @returns A fraction from 0 to 1; #DIV/0! where there was no revenue at the opening.
 * @example KPI.GRR(1000, 60, 20) = 0.92
 * @example KPI.GRR({400;600}, {24;36}) = 0.94
 * @equivalent 1-(SUM({churned})[+SUM({contraction})])/SUM({opening})
 */
export function grr(
  opening: unknown[][],
  churned: unknown[][],
  contraction?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    grossRevenueRetention(
      countTotal(given(1, "opening", opening)),
      countTotal(given(2, "churned", churned)),
      countTotalOrNone(given(3, "contraction", contraction)),
    ),
  );
}
