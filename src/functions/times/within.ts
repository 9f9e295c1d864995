import { given } from "../../domain/cells/argument";
import { oneNumber } from "../../domain/cells/one-number";
import { countTotalIfGiven } from "../../domain/cells/totals";
import { shareWithin } from "../../domain/times/share-within";
import { answer } from "../support/answer";

/**
 * Share of cases within a limit, for instance of conversations answered within 30 seconds; the
 * limit itself still counts.
 *
 * @customfunction WITHIN
 * @param values - Times or other measured values from 0: a cell or a range. Skip blank cells by
 * writing IF(range="","",range): desktop Excel passes a blank as 0, which would lie within the
 * limit.
 * @param limit - Highest value that counts, in the same unit and above 0: one cell.
 * @param all - Number of all cases, so that unanswered ones stay in the denominator: a cell or a
 * range, added up. Left out: the number of values.
 * @returns A fraction from 0 to 1; refused where there are fewer cases than values.
 * @example KPI.WITHIN({12;25;30;48}, 30) = 0.75
 * @example KPI.WITHIN({12;25;30;48}, 30, 5) = 0.6
 * @equivalent SUMPRODUCT(ISNUMBER({values})*({values}<={limit}))/[SUM({all})|COUNT({values})]
 */
export function within(
  values: unknown[][],
  limit: unknown[][],
  all?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareWithin(
      given(1, "values", values),
      oneNumber(given(2, "limit", limit)),
      countTotalIfGiven(given(3, "all", all)),
    ),
  );
}
