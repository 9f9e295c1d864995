import { given } from "../../domain/cells/argument";
import { amountTotal } from "../../domain/cells/totals";
import { growthRate } from "../../domain/rates/growth";
import { answer } from "../support/answer";

/**
 * Growth rate: by how much a value exceeds an earlier one, as a fraction of the earlier one; for
 * seasonal business compare with the same period of the year before.
 *
 * @customfunction GROWTH
 * @param current - The later value: a cell or a range, added up; may be negative. Blank cells are
 * skipped; text is refused.
 * @param previous - The earlier value, above 0: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @returns A fraction, negative for a decline; #N/A where the earlier value is 0 or negative, since
 * no percentage tells such a change.
 * @example KPI.GROWTH(120, 100) = 0.2
 * @example KPI.GROWTH({40;50}, {60;40}) = -0.1
 * @equivalent (SUM({current})-SUM({previous}))/SUM({previous})
 */
export function growth(
  current: unknown[][],
  previous: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    growthRate(
      amountTotal(given(1, "current", current)),
      amountTotal(given(2, "previous", previous)),
    ),
  );
}
