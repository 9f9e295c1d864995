import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { countTotal } from "../../domain/cells/totals";
import { INTERVAL_METHODS, shareInterval } from "../../domain/surveys/interval";
import { answer } from "../support/answer";

/**
 * Half the width of the 95% interval of a share, such as a CSAT of satisfied customers: the share
 * is known only to within this much to either side.
 *
 * @customfunction INTERVAL.RATE
 * @param part - Answers or cases that count: a cell or a range, added up. Blank cells are skipped;
 * text is refused.
 * @param whole - All answers or cases: a cell or a range, added up. Blank cells are skipped.
 * @param method - "normal" for the textbook formula, 1.96 times the standard error; "wilson" for
 * Wilson's, which also holds for few cases and for shares near 0 or 1. Left out or blank: "normal".
 * @returns A fraction: 0.03 where 0.8 means 0.77 to 0.83; #N/A from the textbook formula where all
 * cases are alike, #DIV/0! where there is none.
 * @example KPI.INTERVAL.RATE(80, 100) = 0.0784
 * @example KPI.INTERVAL.RATE({30;50}, {40;60}) = 0.0784
 * @example KPI.INTERVAL.RATE(30, 30, "wilson") = 0.056758545695239006
 * @equivalent method [normal]: 1.96*SQRT(SUM({part})/SUM({whole})*(1-SUM({part})/SUM({whole}))/
 *   SUM({whole}))
 * @equivalent method wilson: 1.96*SQRT(SUM({part})/SUM({whole})*(1-SUM({part})/SUM({whole}))/
 *   SUM({whole})+1.96^2/(4*SUM({whole})^2))/(1+1.96^2/SUM({whole}))
 */
export function intervalRate(
  part: unknown[][],
  whole: unknown[][],
  method?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    shareInterval(
      countTotal(given(1, "part", part)),
      countTotal(given(2, "whole", whole)),
      chosenIfAny(3, "method", method, INTERVAL_METHODS) ?? "normal",
    ),
  );
}
