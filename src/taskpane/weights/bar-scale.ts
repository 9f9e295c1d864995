import type { CategoryBalance } from "../../domain/balance/check-balance";

const SHORTEST = 0.5;

/** The weight at the right end of the bars: one scale for all, so that their lengths compare. */
export function barScale(categories: readonly CategoryBalance[]): number {
  const ends = categories.map(({ weight, highest }) => Math.max(weight, highest));
  return Math.max(SHORTEST, Math.ceil(Math.max(...ends) * 10) / 10);
}
