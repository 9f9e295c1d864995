import { cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { sumOf } from "../cells/compensated-sum";
import { growthRate } from "../rates/growth";
import { Refusal } from "../refusal";
import { seriesIn } from "./series";
import type { Point } from "./series";

function valueAt(values: Argument, byPlace: ReadonlyMap<number, number>, place: number): number {
  const value = byPlace.get(place);
  if (value !== undefined) return value;
  const width = values.cells[0]?.length ?? 1;
  const details = cellDetails(values, Math.floor(place / width), place % width);
  throw new Refusal("not-available", "period-missing", details);
}

/**
 * Growth of the latest periods against the same periods one season before, so that like is compared
 * with like: December with December.
 *
 * @param values - Values in order of time; blanks at the end have not come yet.
 * @param season - Periods in a season: 12 for months, 4 for quarters.
 * @param periods - How many of the latest periods are added up.
 * @returns A fraction, negative for a decline.
 * @throws Refusal where the values do not reach back far enough, one of those compared is blank, or
 * the earlier ones add up to 0 or less.
 */
export function seasonalGrowth(values: Argument, season: number, periods: number): number {
  const points = seriesIn(values, 1);
  const byPlace = new Map(points.map(({ place, value }) => [place, value]));
  const last = points.reduce((latest, { place }: Point) => Math.max(latest, place), 0);
  const needed = season + periods;
  if (last + 1 < needed) {
    throw new Refusal("not-available", "values-too-few", { values: last + 1, least: needed });
  }
  const sumUpTo = (end: number): number =>
    sumOf(Array.from({ length: periods }, (_, back) => valueAt(values, byPlace, end - back)));
  return growthRate(sumUpTo(last), sumUpTo(last - season));
}
