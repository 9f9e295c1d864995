import { given } from "../../domain/cells/argument";
import { meanPercentageError } from "../../domain/history/forecast-error";
import { answer } from "../support/answer";

/**
 * Forecast error as a mean of percentages (MAPE): each period counts the same, a quiet one as much as
 * a busy one; KPI.WAPE is steadier.
 *
 * @customfunction MAPE
 * @param actual - What happened in each period, above 0: a range. A 0 is refused, since no percentage
 * tells a gap from nothing; a blank is a period that has not come yet, which desktop Excel passes as
 * 0, so write IF(range="","",range).
 * @param forecast - What was forecast for each: a range of the same size. A period that happened needs
 * one.
 * @returns A fraction from 0; #N/A where nothing happened in a period.
 * @example KPI.MAPE({100;200;100}, {110;180;100}) = 0.06666666666666667
 * @equivalent SUMPRODUCT(ABS({actual}-{forecast})/{actual})/COUNT({actual})
 */
export function mape(actual: unknown[][], forecast: unknown[][]): number | CustomFunctions.Error {
  return answer(() =>
    meanPercentageError(given(1, "actual", actual), given(2, "forecast", forecast)),
  );
}
