import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { shareOfWhole } from "../../domain/rates/share-of-whole";
import { answer } from "../support/answer";

/**
 * Utilization: of all paid working time, the share spent handling contacts; not to be confused with
 * KPI.OCCUPANCY, which leaves out breaks, training and meetings.
 *
 * @customfunction UTILIZATION
 * @param handling - Time spent handling contacts: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param paid - All paid working time in the same unit: a cell or a range, added up. Blank cells
 * are skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where no time was paid.
 * @example KPI.UTILIZATION(24, 40) = 0.6
 * @example KPI.UTILIZATION({11;13}, {20;20}) = 0.6
 * @equivalent SUM({handling})/SUM({paid})
 */
export function utilization(
  handling: unknown[][],
  paid: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareOfWhole(countTotal(given(1, "handling", handling)), countTotal(given(2, "paid", paid))),
  );
}
