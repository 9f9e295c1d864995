import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumberOrUsual } from "../../domain/cells/one-number";
import { USUAL_SCALE } from "../../domain/surveys/answer-tally";
import { MEAN_UNITS, meanInterval } from "../../domain/surveys/interval";
import { answer } from "../support/answer";

/**
 * Half the width of the 95% interval of a mean answer, as KPI.CES and the mean of KPI.CSAT give it:
 * the mean is known only to within this much to either side.
 *
 * @customfunction INTERVAL.MEAN
 * @param answers - Whole numbers from 1 to the highest answer, two at least: a range. A blank cell
 * or a 0 is no answer; text is refused.
 * @param scale - Highest answer of the scale, a whole number up to 100: one cell. Left out or
 * blank: 5.
 * @param unit - "answers" for units of the scale, as KPI.CES answers; "points" for 0 to 100, as the
 * mean of KPI.CSAT does. Left out or blank: "answers".
 * @returns A difference in that unit, by Student's t; #N/A with one answer, or where all are alike.
 * @example KPI.INTERVAL.MEAN({5;4;4;2;5}) = 1.5207216137916353
 * @example KPI.INTERVAL.MEAN({5;4;4;2;5}, 5, "points") = 38.01804034479088
 * @equivalent unit [answers]: CONFIDENCE.T(0.05,STDEV.S(IF({answers}>0,{answers})),
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}>0)))
 * @equivalent unit points: CONFIDENCE.T(0.05,STDEV.S(IF({answers}>0,{answers})),
 *   SUMPRODUCT(ISNUMBER({answers})*({answers}>0)))*100/([{scale}|5]-1)
 */
export function intervalMean(
  answers: unknown[][],
  scale?: unknown[][],
  unit?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    meanInterval(
      given(1, "answers", answers),
      oneNumberOrUsual(given(2, "scale", scale), USUAL_SCALE),
      chosenIfAny(3, "unit", unit, MEAN_UNITS) ?? "answers",
    ),
  );
}
