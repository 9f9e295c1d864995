import { sumOf } from "../cells/compensated-sum";
import { quotient } from "../rates/quotient";
import { percentile } from "../times/percentile";
import type { Point } from "./series";

/** How a slope is found, as options of a formula. */
export const SLOPE_METHODS = ["median", "squares"] as const;

/** The median of the slopes between all pairs (Theil and Sen), or least squares. */
export type SlopeMethod = (typeof SLOPE_METHODS)[number];

function medianSlope(points: readonly Point[]): number {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let found = 0;
  points.forEach((later, index) => {
    for (const earlier of points.slice(0, index)) {
      slopes[found] = (later.value - earlier.value) / (later.place - earlier.place);
      found += 1;
    }
  });
  return percentile(slopes, 0.5);
}

function squaresSlope(points: readonly Point[]): number {
  const place = sumOf(points.map((point) => point.place)) / points.length;
  const value = sumOf(points.map((point) => point.value)) / points.length;
  const rise = sumOf(points.map((point) => (point.place - place) * (point.value - value)));
  return quotient(rise, sumOf(points.map((point) => (point.place - place) ** 2)));
}

/**
 * By how much a series rises from one period to the next. The median of the slopes between all pairs
 * of periods does not follow a single outlier; least squares do. Source: P. K. Sen, "Estimates of
 * the regression coefficient based on Kendall's tau", 1968.
 *
 * @param points - The series, two values at least.
 * @param method - How the slope is found.
 * @returns A difference for each period, negative where the series falls.
 */
export function slopeOf(points: readonly Point[], method: SlopeMethod): number {
  return method === "median" ? medianSlope(points) : squaresSlope(points);
}
