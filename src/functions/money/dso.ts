import { given } from "../../domain/cells/argument";
import { positiveNumber } from "../../domain/cells/positive-number";
import { amountTotal, baseTotal } from "../../domain/cells/totals";
import { daysSalesOutstanding } from "../../domain/money/days-sales-outstanding";
import { answer } from "../support/answer";

/**
 * Days sales outstanding: for how many days of credit sales the receivables stand; it falls when
 * sales jump, although nobody pays sooner.
 *
 * @customfunction DSO
 * @param receivables - Receivables at the end of the period: a cell or a range of customers, added
 * up. Blank cells are skipped; text is refused.
 * @param sales - Credit sales of the period: a cell or a range, added up. Blank cells are skipped.
 * @param days - Days of the period, above 0: one cell.
 * @returns Days; #DIV/0! where there were no sales.
 * @example KPI.DSO(300, 900, 90) = 30
 * @example KPI.DSO({120;180}, {400;500}, 90) = 30
 * @equivalent SUM({receivables})*{days}/SUM({sales})
 */
export function dso(
  receivables: unknown[][],
  sales: unknown[][],
  days: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    daysSalesOutstanding(
      amountTotal(given(1, "receivables", receivables)),
      baseTotal(given(2, "sales", sales)),
      positiveNumber(given(3, "days", days)),
    ),
  );
}
