import type { CategoryBalance } from "./check-balance";
import type { Category } from "./category";

/** The least change that brings one category back into its range. */
export interface WeightChange {
  readonly category: Category;
  /** The bound that is reached by it. */
  readonly bound: number;
  /** To be added to the category's weight: positive raises, negative lowers. */
  readonly change: number;
}

/**
 * What to change, category by category. Each change is the least for its own category; that they
 * cancel out over the whole card is not promised.
 *
 * @param categories - The categories of a balance check.
 * @returns A change for each category outside its range, in reading order.
 */
export function weightChangesNeeded(categories: readonly CategoryBalance[]): WeightChange[] {
  return categories
    .filter(({ verdict }) => verdict !== "within")
    .map(({ category, verdict, lowest, highest, weight }) => {
      const bound = verdict === "below" ? lowest : highest;
      return { category, bound, change: bound - weight };
    });
}
