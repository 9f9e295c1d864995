import type { Argument } from "../cells/argument";
import { eachNumber } from "../cells/number-in-cell";
import { Refusal } from "../refusal";

/** More pairs of periods than this allows take a cell too long. */
const MOST_VALUES = 2000;

/** One period of a series. */
export interface Point {
  /** Place of the period, blank ones counted, from 0. */
  readonly place: number;
  readonly value: number;
}

/**
 * The periods of a series that have a value.
 *
 * @param argument - Values in order of time, a column or a row; a blank is a period without one.
 * @param least - How many values it takes.
 * @returns The values with their places.
 * @throws Refusal where there are fewer, or more than 2,000.
 */
export function seriesIn(argument: Argument, least: number): Point[] {
  const points: Point[] = [];
  const width = argument.cells[0]?.length ?? 0;
  eachNumber(argument, (value, row, column) => {
    points.push({ place: row * width + column, value });
  });
  const values = points.length;
  if (values < least) throw new Refusal("not-available", "values-too-few", { values, least });
  if (values <= MOST_VALUES) return points;
  throw new Refusal("not-available", "values-too-many", { values, most: MOST_VALUES });
}
