import { given } from "../../domain/cells/argument";
import { wholeNumberOrUsual } from "../../domain/cells/whole-number";
import { seasonalGrowth } from "../../domain/history/seasonal-growth";
import { answer } from "../support/answer";

/**
 * Growth over the same period of the year before, from one series: the latest periods against those
 * one season earlier, so that December is compared with December.
 *
 * @customfunction GROWTH.YOY
 * @param values - Values in order of time: a column or a row. Blanks at its end are periods that have
 * not come yet; desktop Excel passes them as 0, so write IF(range="","",range).
 * @param season - Periods in a year: 12 for months, 4 for quarters, 52 for weeks: one cell. Left out or
 * blank: 12.
 * @param periods - How many of the latest periods are added up, such as 3 for a quarter of months: one
 * cell. Left out or blank: 1.
 * @returns A fraction, negative for a decline; #N/A where the series is too short, a period is blank, or
 * the earlier sum is 0 or negative.
 * @example KPI.GROWTH.YOY({100;80;90;120;110;88}, 4) = 0.1
 * @example KPI.GROWTH.YOY({100;80;90;120;110;97}, 4, 2) = 0.15
 */
export function growthYoy(
  values: unknown[][],
  season?: unknown[][],
  periods?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    seasonalGrowth(
      given(1, "values", values),
      wholeNumberOrUsual(given(2, "season", season), 12),
      wholeNumberOrUsual(given(3, "periods", periods), 1),
    ),
  );
}
