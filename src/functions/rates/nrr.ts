import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { netRevenueRetention } from "../../domain/rates/recurring-revenue";
import { answer } from "../support/answer";

/**
 * Net revenue retention: what the customers of the opening pay now, as a share of what they paid
 * then; it can hide churn behind upselling, so show KPI.GRR beside it.
 *
 * @customfunction NRR
 * @param opening - Recurring revenue at the opening: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param churned - Revenue of the opening's customers who left: a cell or a range, added up. Blank
 * cells are skipped.
 * @param contraction - Revenue by which customers who stayed pay less: a cell or a range, added up;
 * type 0 for none. Blank cells are skipped.
 * @param expansion - Revenue by which they pay more, new customers excluded: a cell or a range,
 * added up; type 0 for none. Blank cells are skipped.
 * @returns A fraction that may exceed 1; #DIV/0! where there was no revenue at the opening.
 * @example KPI.NRR(1000, 60, 20, 130) = 1.05
 * @example KPI.NRR({400;600}, {24;36}, 0, 10) = 0.95
 * @equivalent 1-(SUM({churned})+SUM({contraction}))/SUM({opening})+SUM({expansion})/SUM({opening})
 */
export function nrr(
  opening: unknown[][],
  churned: unknown[][],
  contraction: unknown[][],
  expansion: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    netRevenueRetention(
      countTotal(given(1, "opening", opening)),
      countTotal(given(2, "churned", churned)),
      countTotal(given(3, "contraction", contraction)),
      countTotal(given(4, "expansion", expansion)),
    ),
  );
}
