import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { shareOfEligible } from "../../domain/rates/share-of-eligible";
import { answer } from "../support/answer";

/**
 * Any share of cases that cannot exceed 100%: repurchase, escalation, reply, conversion of
 * customers, returns, coverage, data errors; for rates that may exceed it there is KPI.RATE.
 *
 * @customfunction SHARE
 * @param part - Cases counted: a cell or a range, added up. Blank cells are skipped; text is
 * refused.
 * @param whole - All cases of the same period, those counted and those excluded among them: a cell
 * or a range, added up. Blank cells are skipped.
 * @param excluded - Cases to take out of the whole because they could not be counted, such as
 * visits without access. Left out or blank: none.
 * @returns A fraction from 0 to 1; #DIV/0! where no case is left.
 * @example KPI.SHARE(45, 60) = 0.75
 * @example KPI.SHARE({9;11}, {10;90}) = 0.2
 * @example KPI.SHARE(45, 60, 10) = 0.9
 * @equivalent SUM({part})/(SUM({whole})[-SUM({excluded})])
 */
export function share(
  part: unknown[][],
  whole: unknown[][],
  excluded?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareOfEligible(
      countTotal(given(1, "part", part)),
      countTotal(given(2, "whole", whole)),
      countTotalOrNone(given(3, "excluded", excluded)),
    ),
  );
}
