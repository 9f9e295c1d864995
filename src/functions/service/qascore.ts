import { given } from "../../domain/cells/argument";
import { countTotalOrNone } from "../../domain/cells/totals";
import { qualityScore } from "../../domain/service/quality-score";
import { answer } from "../support/answer";

/**
 * Quality-assurance score: the weighted mean of the rated items of a contact, and 0 with a fatal
 * error.
 *
 * @customfunction QASCORE
 * @param items - Score of each item from 0, all on one scale: a range. A blank is an item that did
 * not apply; desktop Excel passes a blank as 0, so write IF(range="","",range).
 * @param weights - Weight of each item, above 0: a range of the same size. The weights need not add
 * up to 1; those of blank items are left out.
 * @param fatal - Number of fatal errors: a cell or a range, added up. Left out or blank: none.
 * @returns Points on the scale of the items; 0 with a fatal error.
 * @example KPI.QASCORE({100;80;60}, {5;3;2}) = 86
 * @example KPI.QASCORE({100;"";60}, {5;3;2}) = 88.57142857142857
 * @example KPI.QASCORE({100;80;60}, {5;3;2}, 1) = 0
 * @equivalent SUMPRODUCT({items},{weights})/SUMPRODUCT(--ISNUMBER({items}),{weights})[*
 *   (SUM({fatal})=0)]
 */
export function qascore(
  items: unknown[][],
  weights: unknown[][],
  fatal?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    qualityScore(
      given(1, "items", items),
      given(2, "weights", weights),
      countTotalOrNone(given(3, "fatal", fatal)),
    ),
  );
}
