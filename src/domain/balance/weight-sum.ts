import { sumOf } from "../cells/compensated-sum";

/** By how much a sum of weights may miss 1 before anybody is told: 0.05 percentage points. */
export const TOTAL_TOLERANCE = 0.0005;

/** Rounding in the last digit, so that a weight of 0.2 + 0.15 lies on a bound of 0.35. */
export const ROUNDING = 1e-9;

/**
 * Whether weights add up to the whole.
 *
 * @param sum - Sum of the weights.
 * @param whole - 1 for fractions, 100 for weights written as percentages without the sign.
 * @returns True within the tolerance, both ends included.
 */
export function isWhole(sum: number, whole: 1 | 100 = 1): boolean {
  return Math.abs(sum / whole - 1) <= TOTAL_TOLERANCE + ROUNDING;
}

/**
 * Adds up weights.
 *
 * @param rows - Anything that has a weight.
 * @returns The sum.
 */
export function weightSum(rows: readonly { readonly weight: number }[]): number {
  return sumOf(rows.map(({ weight }) => weight));
}
