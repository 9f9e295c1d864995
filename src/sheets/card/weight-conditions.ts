import { ROUNDING, TOTAL_TOLERANCE } from "../../domain/balance/weight-sum";

/** A number as formulas write it. */
export const literal = (value: number): string => String(value).toUpperCase();

/** A condition: these weights add up to the whole. The same tolerance as everywhere else. */
export const isWhole = (sum: string): string =>
  `ABS(${sum}-1)<=${literal(TOTAL_TOLERANCE)}+${literal(ROUNDING)}`;

/** A condition: below the bound, and by more than the rounding of sums. */
export const isBelow = (weight: string, bound: string | number): string =>
  `${weight}<${bound}-${literal(ROUNDING)}`;

/** A condition: above the bound, and by more than the rounding of sums. */
export const isAbove = (weight: string, bound: string): string =>
  `${weight}>${bound}+${literal(ROUNDING)}`;
