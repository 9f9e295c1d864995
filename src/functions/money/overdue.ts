import { given } from "../../domain/cells/argument";
import { overdueShare, toleratedDays } from "../../domain/money/overdue-share";
import { answer } from "../support/answer";

/**
 * Overdue share: of all receivables at one date, the share that is overdue by more than some days.
 *
 * @customfunction OVERDUE
 * @param amounts - Receivables from 0: a range; net credit notes first. Blank cells are skipped;
 * text is refused.
 * @param daysOverdue - Days overdue of each amount: a range of the same size; negative before the
 * due date. A blank is not overdue.
 * @param limit - Days that are tolerated, such as 90: one cell. Left out or blank: 0, so that
 * everything past its due date counts.
 * @returns A fraction from 0 to 1; #DIV/0! where the amounts add up to 0.
 * @example KPI.OVERDUE({600;300;100}, {-5;20;120}) = 0.4
 * @example KPI.OVERDUE({600;300;100}, {-5;20;120}, 90) = 0.1
 * @equivalent SUMPRODUCT({amounts},ISNUMBER({daysOverdue})*({daysOverdue}>[{limit}|0]))/
 *   SUM({amounts})
 */
export function overdue(
  amounts: unknown[][],
  daysOverdue: unknown[][],
  limit?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    overdueShare(
      given(1, "amounts", amounts),
      given(2, "daysOverdue", daysOverdue),
      toleratedDays(given(3, "limit", limit)),
    ),
  );
}
