import { ROUNDING } from "../balance/weight-sum";

/** Rates are fractions, percentages without the sign, or per mille. */
const SCALES = [1, 100, 1000] as const;

/** What a rate was made of: both are totals over the whole period. */
export interface Counts {
  readonly numerator: number;
  readonly denominator: number;
  /** The quotient is multiplied by this; undefined where the rate is 0, which fits any scale. */
  readonly scale: number | undefined;
}

/**
 * The counts of a rate, if it is their plain quotient: only then do pooled counts make a pooled rate.
 *
 * @param numerator - Total above.
 * @param denominator - Total below.
 * @param actual - The rate that the card shows for them.
 * @returns The counts, or undefined where one is missing or the rate comes about in another way.
 * @example 45, 50, 0.9 is a quotient; 45, 50, 0.1 is not
 */
export function readCounts(
  numerator: number | undefined,
  denominator: number | undefined,
  actual: number | undefined,
): Counts | undefined {
  if (numerator === undefined || denominator === undefined || actual === undefined)
    return undefined;
  if (denominator <= 0) return undefined;
  if (numerator === 0 && actual === 0) return { numerator, denominator, scale: undefined };
  const scale = SCALES.find((one) => same((one * numerator) / denominator, actual));
  return scale === undefined ? undefined : { numerator, denominator, scale };
}

const same = (one: number, other: number): boolean =>
  Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(other));
