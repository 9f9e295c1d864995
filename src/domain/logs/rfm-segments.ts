import { sumOf } from "../cells/compensated-sum";
import { percentile } from "../times/percentile";
import type { CustomerValues } from "./customer-values";
import { largestOf, smallestOf } from "./extremes";

/** What the two halves are divided by, as options of a formula. */
export const RFM_CUTS = ["mean", "median"] as const;

/** The mean, which few great customers raise, or the median. */
export type RfmCut = (typeof RFM_CUTS)[number];

/** Whether a customer lies on the better side of each cut. */
export interface RfmSides {
  readonly recent: boolean;
  readonly frequent: boolean;
  readonly valuable: boolean;
}

/**
 * The eight segments in reading order: the customers of great amounts first. Their place in this
 * list is their number.
 */
export const RFM_SEGMENTS: readonly RfmSides[] = [true, false].flatMap((valuable) => [
  { recent: true, frequent: true, valuable },
  { recent: true, frequent: false, valuable },
  { recent: false, frequent: true, valuable },
  { recent: false, frequent: false, valuable },
]);

function cutOf(values: Float64Array, cut: RfmCut): number {
  if (cut === "median") return percentile(values, 0.5);
  // Kept between the extremes: a mean of equal amounts may be off by its last digit.
  const mean = sumOf(values) / values.length;
  return Math.min(Math.max(mean, smallestOf(values)), largestOf(values));
}

/**
 * Sorts customers into eight segments. Whoever lies exactly on a cut is on its poorer side, so that
 * customers who are all alike are not all called the best.
 *
 * @param values - What the orders of each customer come to.
 * @param cut - Mean or median of each of the three values.
 * @returns The number of each customer's segment in `RFM_SEGMENTS`.
 */
export function rfmSegments(values: CustomerValues, cut: RfmCut): Uint8Array {
  const { recency, frequency, monetary } = values;
  const [days, orders, amount] = [cutOf(recency, cut), cutOf(frequency, cut), cutOf(monetary, cut)];
  const segments = new Uint8Array(recency.length);
  for (let row = 0; row < segments.length; row += 1) {
    const isOld = (recency[row] ?? 0) >= days;
    const isRare = (frequency[row] ?? 0) <= orders;
    const isSmall = (monetary[row] ?? 0) <= amount;
    segments[row] = (isSmall ? 4 : 0) + (isOld ? 2 : 0) + (isRare ? 1 : 0);
  }
  return segments;
}
