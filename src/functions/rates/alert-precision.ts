import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { shareOfBoth } from "../../domain/rates/share-of-both";
import { answer } from "../support/answer";

/**
 * Precision of an early warning: of the customers it warned of, the share that did leave; show
 * KPI.ALERT.RECALL beside it, since plain accuracy is high even without a single warning.
 *
 * @customfunction ALERT.PRECISION
 * @param hits - Customers warned of who left: a cell or a range, added up. Blank cells are skipped;
 * text is refused.
 * @param falseAlarms - Customers warned of who stayed: a cell or a range, added up. Blank cells are
 * skipped.
 * @returns A fraction from 0 to 1; #DIV/0! where nobody was warned of.
 * @example KPI.ALERT.PRECISION(30, 20) = 0.6
 * @example KPI.ALERT.PRECISION({12;18}, {5;15}) = 0.6
 * @equivalent SUM({hits})/(SUM({hits})+SUM({falseAlarms}))
 */
export function alertPrecision(
  hits: unknown[][],
  falseAlarms: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    shareOfBoth(
      countTotal(given(1, "hits", hits)),
      countTotal(given(2, "falseAlarms", falseAlarms)),
    ),
  );
}
