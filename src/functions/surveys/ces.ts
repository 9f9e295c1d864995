import { given } from "../../domain/cells/argument";
import { chosen, chosenIfAny } from "../../domain/cells/choice";
import {
  customerEffort,
  EFFORT_RESULTS,
  EFFORT_VERSIONS,
} from "../../domain/surveys/customer-effort";
import { answer } from "../support/answer";

/**
 * Customer effort score of either version of the question; the two point in opposite directions and
 * must never be mixed.
 *
 * @customfunction CES
 * @param answers - Whole numbers on the version's scale: a cell or a range. A blank cell or a 0 is
 * no answer; text is refused.
 * @param version - 1 for "how much effort", answered 1 to 5, where low is good; 2 for "made it
 * easy", answered 1 to 7, where high is good. It must be given.
 * @param result - "mean", "answers" for their number, or "net" (version 2 only): the share of 6 and
 * 7 minus the share of 1 to 3, times 100. Left out or blank: "mean".
 * @returns The mean on the version's scale, points from -100 to 100, or a number of answers.
 * @example KPI.CES({1;2;2;3}, 1) = 2
 * @example KPI.CES({7;6;5;4}, 2) = 5.5
 * @example KPI.CES({7;6;5;2}, 2, "net") = 25
 * @equivalent result [mean]: SUM({answers})/SUMPRODUCT(ISNUMBER({answers})*({answers}>0))
 * @equivalent result answers: SUMPRODUCT(ISNUMBER({answers})*({answers}>0))
 * @equivalent version 2, result net: 100*(SUMPRODUCT(ISNUMBER({answers})*({answers}>=6))-
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}>0)*({answers}<=3)))/
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}>0))
 */
export function ces(
  answers: unknown[][],
  version: unknown,
  result?: unknown,
): number | CustomFunctions.Error {
  return answer(() => {
    const asked = chosen(2, "version", version, EFFORT_VERSIONS);
    const wanted = chosenIfAny(3, "result", result, EFFORT_RESULTS[asked]) ?? "mean";
    return customerEffort(given(1, "answers", answers), asked, wanted);
  });
}
