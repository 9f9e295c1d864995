import type { ScoringCells } from "./scoring-cells";

/** How far sums may be off: those of people, and those of binary arithmetic. */
export type Tolerances = Pick<ScoringCells, "weightTolerance" | "rounding">;

/** A condition: these weights add up to the whole. The same tolerance as everywhere else. */
export const isWhole = (sum: string, { weightTolerance, rounding }: Tolerances): string =>
  `ABS(${sum}-1)<=${weightTolerance}+${rounding}`;

/** A condition: below the bound, and by more than the rounding of sums. */
export const isBelow = (weight: string, bound: string, { rounding }: Tolerances): string =>
  `${weight}<${bound}-${rounding}`;

/** A condition: above the bound, and by more than the rounding of sums. */
export const isAbove = (weight: string, bound: string, { rounding }: Tolerances): string =>
  `${weight}>${bound}+${rounding}`;
