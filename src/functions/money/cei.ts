import { given } from "../../domain/cells/argument";
import { amountTotal } from "../../domain/cells/totals";
import { collectionEffectiveness } from "../../domain/money/collections";
import { answer } from "../support/answer";

/**
 * Collection effectiveness index: of what could be collected in the period, the share that was;
 * receivables not yet due at the close stay outside.
 *
 * @customfunction CEI
 * @param opening - Receivables at the opening: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param sales - Credit sales of the period: a cell or a range, added up; credit notes may be
 * negative. Blank cells are skipped.
 * @param closing - All receivables at the close: a cell or a range, added up. Blank cells are
 * skipped.
 * @param current - Of these, the ones that are not due yet: a cell or a range, added up; type 0 for
 * none. Blank cells are skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where nothing could be collected.
 * @example KPI.CEI(400, 600, 280, 100) = 0.8
 * @example KPI.CEI({100;300}, 600, {180;100}, 100) = 0.8
 * @equivalent (SUM({opening})+SUM({sales})-SUM({closing}))/
 *   (SUM({opening})+SUM({sales})-SUM({current}))
 */
export function cei(
  opening: unknown[][],
  sales: unknown[][],
  closing: unknown[][],
  current: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    collectionEffectiveness({
      opening: amountTotal(given(1, "opening", opening)),
      sales: amountTotal(given(2, "sales", sales)),
      closing: amountTotal(given(3, "closing", closing)),
      current: amountTotal(given(4, "current", current)),
    }),
  );
}
