import { given } from "../../domain/cells/argument";
import { positiveNumber } from "../../domain/cells/positive-number";
import { baseTotal, countTotal } from "../../domain/cells/totals";
import { yearlyBadDebt } from "../../domain/money/yearly-bad-debt";
import { answer } from "../support/answer";

/**
 * Bad-debt rate over sales: the overdue balance as a share of a year's sales, so that a month can
 * be compared with a year; the share of all receivables is KPI.OVERDUE.
 *
 * @customfunction BADDEBT
 * @param overdue - Balance at the end of the period that counts as bad, such as more than 90 days
 * overdue: a cell or a range, added up. Blank cells are skipped; text is refused.
 * @param sales - Sales of the period: a cell or a range, added up; returns may be negative. Blank
 * cells are skipped.
 * @param days - Days of the period, above 0: one cell; 365 for a year, whose sales are taken as
 * they are.
 * @returns A fraction from 0; #DIV/0! where there were no sales.
 * @example KPI.BADDEBT(24, 1200, 365) = 0.02
 * @example KPI.BADDEBT({14.6;9.4}, 100, 36.5) = 0.024
 * @equivalent SUM({overdue})*{days}/(SUM({sales})*365)
 */
export function baddebt(
  overdue: unknown[][],
  sales: unknown[][],
  days: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    yearlyBadDebt(
      countTotal(given(1, "overdue", overdue)),
      baseTotal(given(2, "sales", sales)),
      positiveNumber(given(3, "days", days)),
    ),
  );
}
