import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { churnRate } from "../../domain/rates/churn";
import { answer } from "../support/answer";

/**
 * Customer churn: of the customers at the opening of a period, the share that left during it.
 *
 * @customfunction CHURN
 * @param lost - Customers present at the opening who left: a cell or a range, added up. Blank cells
 * are skipped; text is refused.
 * @param opening - Customers at the opening, without those won during the period: a cell or a
 * range, added up. Blank cells are skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where there was no customer at the opening.
 * @example KPI.CHURN(30, 1200) = 0.025
 * @example KPI.CHURN({12;18}, {500;700}) = 0.025
 * @equivalent SUM({lost})/SUM({opening})
 */
export function churn(lost: unknown[][], opening: unknown[][]): number | CustomFunctions.Error {
  return answer(() =>
    churnRate(countTotal(given(1, "lost", lost)), countTotal(given(2, "opening", opening))),
  );
}
