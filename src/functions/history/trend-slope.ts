import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { seriesIn } from "../../domain/history/series";
import { SLOPE_METHODS, slopeOf } from "../../domain/history/slope";
import { answer } from "../support/answer";

/**
 * Slope of a trend: by how much a series rises from one period to the next, as the median of the
 * slopes between all pairs of periods (Theil-Sen), which a single outlier does not bend.
 *
 * @customfunction TREND.SLOPE
 * @param values - Values in order of time, a column or a row of 2 to 2,000. A blank is a period without
 * a value; desktop Excel passes it as 0, so write IF(range="","",range).
 * @param method - "median" for Theil-Sen, "squares" for least squares as by SLOPE. Left out or blank:
 * "median".
 * @returns A difference for each period, negative where the series falls; #N/A with fewer than 2
 * values.
 * @example KPI.TREND.SLOPE({10;12;14;99;18}) = 2
 * @example KPI.TREND.SLOPE({10;12;14;16}, "squares") = 2
 */
export function trendSlope(values: unknown[][], method?: unknown): number | CustomFunctions.Error {
  return answer(() => {
    const kind = chosenIfAny(2, "method", method, SLOPE_METHODS) ?? "median";
    return slopeOf(seriesIn(given(1, "values", values), 2), kind);
  });
}
