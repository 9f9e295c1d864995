import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { shareOfBoth } from "../../domain/rates/share-of-both";
import { answer } from "../support/answer";

/**
 * Occupancy: of the time agents handled contacts or were free for one, the share they handled; not
 * to be confused with KPI.UTILIZATION, whose base is all paid time.
 *
 * @customfunction OCCUPANCY
 * @param handling - Time spent handling contacts: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param idle - Time free for the next contact in the same unit, without breaks and training: a
 * cell or a range, added up. Blank cells are skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where there was neither.
 * @example KPI.OCCUPANCY(34, 6) = 0.85
 * @example KPI.OCCUPANCY({16;18}, {2;4}) = 0.85
 * @equivalent SUM({handling})/(SUM({handling})+SUM({idle}))
 */
export function occupancy(
  handling: unknown[][],
  idle: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareOfBoth(countTotal(given(1, "handling", handling)), countTotal(given(2, "idle", idle))),
  );
}
