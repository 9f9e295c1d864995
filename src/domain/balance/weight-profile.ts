import type { Category } from "./category";

/** Lowest and highest share of the total weight, both inclusive, as fractions of 1. */
export interface WeightRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The weight ranges that a card is measured against. */
export interface WeightProfile {
  readonly id: string;
  readonly ranges: Readonly<Record<Category, WeightRange>>;
}
