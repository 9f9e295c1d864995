import { given } from "../../domain/cells/argument";
import { weightedError } from "../../domain/history/forecast-error";
import { answer } from "../support/answer";

/**
 * Forecast error, weighted (WAPE): the gaps between forecast and actual, whatever their sign, as a
 * share of the actual; show KPI.FORECAST.BIAS beside it.
 *
 * @customfunction WAPE
 * @param actual - What happened in each period, from 0: a range. A blank is a period that has not come
 * yet; desktop Excel passes it as 0, so write IF(range="","",range).
 * @param forecast - What was forecast for each: a range of the same size. A period that happened needs
 * one.
 * @returns A fraction from 0; #DIV/0! where nothing happened.
 * @example KPI.WAPE({100;200;100}, {110;180;100}) = 0.075
 * @equivalent SUMPRODUCT(ABS({actual}-{forecast}))/SUM({actual})
 */
export function wape(actual: unknown[][], forecast: unknown[][]): number | CustomFunctions.Error {
  return answer(() => weightedError(given(1, "actual", actual), given(2, "forecast", forecast)));
}
