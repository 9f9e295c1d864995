import type { Point } from "./series";

/** From fewer values the normal approximation of the test does not hold. */
export const LEAST_FOR_TREND = 8;

/** Standard errors beyond which chance alone leads in one case of twenty. */
const CLEAR = 1.96;

/** Where a series goes. */
export type Trend = "rising" | "falling" | "none";

function tiesOf(points: readonly Point[]): number[] {
  const counts = new Map<number, number>();
  for (const { value } of points) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.values()];
}

const varianceTerm = (values: number): number => values * (values - 1) * (2 * values + 5);

/**
 * Whether a series rises or falls, or whether chance may have led it (test of Mann and Kendall at
 * 5 %). Only the order of the values counts, so that a single outlier decides nothing. Source: H. B.
 * Mann, "Nonparametric tests against trend", 1945.
 *
 * @param points - The series, eight values at least.
 * @returns The direction, or none.
 */
export function trendOf(points: readonly Point[]): Trend {
  let score = 0;
  points.forEach(({ value }, index) => {
    for (const earlier of points.slice(0, index)) score += Math.sign(value - earlier.value);
  });
  const ties = tiesOf(points).reduce((sum, tied) => sum + varianceTerm(tied), 0);
  const variance = (varianceTerm(points.length) - ties) / 18;
  // One step less, since the score moves in steps and the normal distribution does not.
  if (Math.abs(score) - 1 <= CLEAR * Math.sqrt(variance)) return "none";
  return score > 0 ? "rising" : "falling";
}
