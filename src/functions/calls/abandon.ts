import { abandonmentRate } from "../../domain/calls/abandonment";
import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { answer } from "../support/answer";

/**
 * Abandonment rate: the share of calls whose callers gave up in the queue; state the cut, such as 5
 * seconds, if short calls are taken out.
 *
 * @customfunction ABANDON
 * @param abandoned - All abandoned calls, short ones included: a cell or a range, added up. Blank
 * cells are skipped; text is refused.
 * @param offered - All calls offered, abandoned ones included: a cell or a range, added up. Blank
 * cells are skipped.
 * @param short - Calls abandoned so soon that they do not count; they leave both numbers. Left out
 * or blank: none, so that every abandoned call counts.
 * @returns A fraction from 0 to 1; #DIV/0! where no call is left.
 * @example KPI.ABANDON(60, 1000) = 0.06
 * @example KPI.ABANDON({25;35}, {480;530}, 10) = 0.05
 * @equivalent (SUM({abandoned})[-SUM({short})])/(SUM({offered})[-SUM({short})])
 */
export function abandon(
  abandoned: unknown[][],
  offered: unknown[][],
  short?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    abandonmentRate(
      countTotal(given(1, "abandoned", abandoned)),
      countTotal(given(2, "offered", offered)),
      countTotalOrNone(given(3, "short", short)),
    ),
  );
}
