import { argumentDetails, cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { sumOf } from "../cells/compensated-sum";
import { refuseNegative } from "../cells/negative";
import { eachNumber, numberInCell } from "../cells/number-in-cell";
import { demandSameShape } from "../cells/shape";
import { quotient } from "../rates/quotient";
import { Refusal } from "../refusal";

/** A period with what came of it, its place in the argument of the actuals counted from 0. */
interface ForecastPeriod {
  readonly actual: number;
  readonly forecast: number;
  readonly row: number;
  readonly column: number;
}

function countAt(argument: Argument, row: number, column: number): number {
  const value = numberInCell(argument, row, column);
  if (value === undefined) {
    throw new Refusal("wrong-value", "log-cell-missing", cellDetails(argument, row, column));
  }
  return value < 0 ? refuseNegative(value, argument, row, column) : value;
}

// A period without an actual has not come yet; one without a forecast must not drop out unseen.
function periodsIn(actuals: Argument, forecasts: Argument): ForecastPeriod[] {
  demandSameShape(actuals, forecasts);
  const periods: ForecastPeriod[] = [];
  eachNumber(actuals, (_, row, column) => {
    const actual = countAt(actuals, row, column);
    periods.push({ actual, forecast: countAt(forecasts, row, column), row, column });
  });
  if (periods.length > 0) return periods;
  throw new Refusal("not-available", "no-numbers", argumentDetails(actuals));
}

const totalOf = (periods: readonly ForecastPeriod[]): number =>
  sumOf(periods.map(({ actual }) => actual));

/**
 * Weighted absolute percentage error: the gaps between actual and forecast, whatever their sign, as
 * a share of the actual. Source: turnella.com, "Contact centre forecasting review".
 *
 * @param actuals - What happened in each period, from 0; periods that are blank have not come yet.
 * @param forecasts - What was forecast: a range of the same size.
 * @returns A fraction from 0; above 1 where the gaps exceed the actual.
 * @throws Refusal where the sizes differ, a forecast is missing, a number is negative, or nothing
 * happened at all.
 */
export function weightedError(actuals: Argument, forecasts: Argument): number {
  const periods = periodsIn(actuals, forecasts);
  const gaps = periods.map(({ actual, forecast }) => Math.abs(actual - forecast));
  return quotient(sumOf(gaps), totalOf(periods));
}

/**
 * Mean absolute percentage error: the mean of each period's gap as a share of its actual. It gives a
 * quiet period the weight of a busy one. Source: ccplanning.net, "Forecast accuracy metrics".
 *
 * @param actuals - What happened in each period, above 0; periods that are blank have not come yet.
 * @param forecasts - What was forecast: a range of the same size.
 * @returns A fraction from 0.
 * @throws Refusal as `weightedError` does, or naming a period in which nothing happened.
 */
export function meanPercentageError(actuals: Argument, forecasts: Argument): number {
  const shares = periodsIn(actuals, forecasts).map(({ actual, forecast, row, column }) => {
    if (actual > 0) return quotient(Math.abs(actual - forecast), actual);
    throw new Refusal("not-available", "actual-zero", cellDetails(actuals, row, column));
  });
  return quotient(sumOf(shares), shares.length);
}

/**
 * Bias of a forecast: by how much it is too high on the whole, as a share of the actual. Source:
 * ccplanning.net, "Forecast accuracy metrics".
 *
 * @param actuals - What happened in each period, from 0; periods that are blank have not come yet.
 * @param forecasts - What was forecast: a range of the same size.
 * @returns A fraction, negative where the forecast is too low.
 * @throws Refusal as `weightedError` does.
 */
export function forecastBias(actuals: Argument, forecasts: Argument): number {
  const periods = periodsIn(actuals, forecasts);
  const gaps = periods.map(({ actual, forecast }) => forecast - actual);
  return quotient(sumOf(gaps), totalOf(periods));
}
