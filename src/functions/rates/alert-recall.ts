import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { shareOfBoth } from "../../domain/rates/share-of-both";
import { answer } from "../support/answer";

/**
 * Recall of an early warning: of the customers who left, the share it had warned of; show
 * KPI.ALERT.PRECISION beside it, since a warning of everybody misses nobody.
 *
 * @customfunction ALERT.RECALL
 * @param hits - Customers warned of who left: a cell or a range, added up. Blank cells are skipped;
 * text is refused.
 * @param missed - Customers who left without a warning: a cell or a range, added up. Blank cells
 * are skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where nobody left.
 * @example KPI.ALERT.RECALL(30, 10) = 0.75
 * @example KPI.ALERT.RECALL({12;18}, {4;6}) = 0.75
 * @equivalent SUM({hits})/(SUM({hits})+SUM({missed}))
 */
export function alertRecall(
  hits: unknown[][],
  missed: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareOfBoth(countTotal(given(1, "hits", hits)), countTotal(given(2, "missed", missed))),
  );
}
