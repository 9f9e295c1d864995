import { given } from "../../domain/cells/argument";
import { forecastBias as biasOf } from "../../domain/history/forecast-error";
import { answer } from "../support/answer";

/**
 * Forecast bias: by how much the forecast was too high on the whole, as a share of the actual;
 * negative where it was too low.
 *
 * @customfunction FORECAST.BIAS
 * @param actual - What happened in each period, from 0: a range. A blank is a period that has not come
 * yet; desktop Excel passes it as 0, so write IF(range="","",range).
 * @param forecast - What was forecast for each: a range of the same size. A period that happened needs
 * one.
 * @returns A fraction of any sign; #DIV/0! where nothing happened.
 * @example KPI.FORECAST.BIAS({100;200;100}, {110;180;90}) = -0.05
 * @equivalent (SUM({forecast})-SUM({actual}))/SUM({actual})
 */
export function forecastBias(
  actual: unknown[][],
  forecast: unknown[][],
): number | CustomFunctions.Error {
  return answer(() => biasOf(given(1, "actual", actual), given(2, "forecast", forecast)));
}
