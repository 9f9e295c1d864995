import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { retentionRate } from "../../domain/rates/retention";
import { answer } from "../support/answer";

/**
 * Customer retention: of the customers at the opening of a period, the share that is still there at
 * its close.
 *
 * @customfunction RETENTION
 * @param opening - Customers at the opening: a cell or a range, added up. Blank cells are skipped;
 * text is refused.
 * @param closing - Customers at the close, new ones included: a cell or a range, added up. Blank
 * cells are skipped.
 * @param added - Customers won during the period and still there at the close: a cell or a range,
 * added up; type 0 for none. Blank cells are skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where there was no customer at the opening.
 * @example KPI.RETENTION(1200, 1260, 90) = 0.975
 * @example KPI.RETENTION({500;700}, {510;750}, {22;68}) = 0.975
 * @equivalent (SUM({closing})-SUM({added}))/SUM({opening})
 */
export function retention(
  opening: unknown[][],
  closing: unknown[][],
  added: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    retentionRate(
      countTotal(given(1, "opening", opening)),
      countTotal(given(2, "closing", closing)),
      countTotal(given(3, "added", added)),
    ),
  );
}
