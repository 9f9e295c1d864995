import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumberOrUsual } from "../../domain/cells/one-number";
import { USUAL_SCALE } from "../../domain/surveys/answer-tally";
import {
  customerSatisfaction,
  SATISFACTION_METHODS,
} from "../../domain/surveys/customer-satisfaction";
import { answer } from "../support/answer";

/**
 * Customer satisfaction from survey answers: the share of the two highest answers, of the highest
 * answer, or the mean on a scale from 0 to 100.
 *
 * @customfunction CSAT
 * @param answers - Whole numbers from 1 to the highest answer: a cell or a range. A blank cell or a
 * 0 is no answer; text is refused.
 * @param method - "top2" for the share of the two highest answers, "top" for the highest one,
 * "mean" for the mean from 0 to 100. Left out or blank: "top2".
 * @param scale - Highest answer of the scale, a whole number up to 100: one cell. Left out or
 * blank: 5.
 * @returns A fraction from 0 to 1 for "top2" and "top", points from 0 to 100 for "mean".
 * @example KPI.CSAT({5;4;4;2;5}) = 0.8
 * @example KPI.CSAT({5;4;4;2;5}, "top") = 0.4
 * @example KPI.CSAT({5;4;4;2;5}, "mean") = 75
 * @example KPI.CSAT({7;6;3;5}, "top2", 7) = 0.5
 * @equivalent method [top2]: SUMPRODUCT(ISNUMBER({answers})*({answers}>=[{scale}|5]-1))/
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}>0))
 * @equivalent method top: SUMPRODUCT(ISNUMBER({answers})*({answers}=[{scale}|5]))/
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}>0))
 * @equivalent method mean: 100*(SUM({answers})/SUMPRODUCT(ISNUMBER({answers})*({answers}>0))-1)/
 *   ([{scale}|5]-1)
 */
export function csat(
  answers: unknown[][],
  method?: unknown,
  scale?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    customerSatisfaction(
      given(1, "answers", answers),
      chosenIfAny(2, "method", method, SATISFACTION_METHODS) ?? "top2",
      oneNumberOrUsual(given(3, "scale", scale), USUAL_SCALE),
    ),
  );
}
