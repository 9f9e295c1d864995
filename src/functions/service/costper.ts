import { given } from "../../domain/cells/argument";
import { amountTotal, amountTotalOrNone, countTotal } from "../../domain/cells/totals";
import { quotient } from "../../domain/rates/quotient";
import { answer } from "../support/answer";

/**
 * Cost per contact, ticket or other case, at full cost: staff, indirect staff, technology and
 * premises; put a measure of quality beside it.
 *
 * @customfunction COSTPER
 * @param cost - Cost of the desk: a cell or a range, added up; refunds may be negative. Blank cells
 * are skipped; text is refused.
 * @param cases - Contacts, tickets or other cases: a cell or a range, added up. Blank cells are
 * skipped.
 * @param overhead - Indirect cost that the cost does not contain yet: a cell or a range, added up.
 * Left out or blank: none.
 * @returns Money per case; #DIV/0! where there is no case.
 * @example KPI.COSTPER(45000, 3000) = 15
 * @example KPI.COSTPER({30000;15000}, {1000;2000}, 9000) = 18
 * @equivalent (SUM({cost})[+SUM({overhead})])/SUM({cases})
 */
export function costper(
  cost: unknown[][],
  cases: unknown[][],
  overhead?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    quotient(
      amountTotal(given(1, "cost", cost)) + amountTotalOrNone(given(3, "overhead", overhead)),
      countTotal(given(2, "cases", cases)),
    ),
  );
}
