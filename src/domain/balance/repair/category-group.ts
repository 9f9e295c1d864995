import type { Category } from "../category";
import { cheapestSums } from "./cheapest-sums";
import type { Option, Sums } from "./cheapest-sums";
import { weightOptions } from "./weight-options";
import type { CardWeight } from "./weight-options";
import type { WeightRules } from "./weight-rules";

/** An indicator whose weight may have to move. */
export interface RepairRow extends CardWeight {
  readonly category: Category;
}

/** The indicators of one category, with everything that their weights can add up to. */
export interface CategoryGroup {
  readonly category: Category;
  /** Where they stand among the rows of the card, counted from 0. */
  readonly rows: readonly number[];
  /** Options of each, in the same order. */
  readonly places: readonly (readonly Option[])[];
  readonly tables: readonly Sums[];
}

/**
 * Gathers a category's indicators.
 *
 * @param category - One of the four.
 * @param all - Every row of the card.
 * @param rules - What each weight must keep to.
 * @returns Its rows, their options, and the sums that these reach.
 */
export function categoryGroup(
  category: Category,
  all: readonly RepairRow[],
  rules: WeightRules,
): CategoryGroup {
  const own = all.flatMap((row, index) => (row.category === category ? [{ row, index }] : []));
  const places = own.map(({ row }) => weightOptions(row, rules));
  const rows = own.map(({ index }) => index);
  return { category, rows, places, tables: cheapestSums(places) };
}

/**
 * Every sum that the category's weights can add up to.
 *
 * @param group - The category.
 * @returns Sums in millionths.
 */
export function reachableSums({ tables }: CategoryGroup): Sums {
  return tables.at(-1) ?? new Map<number, never>();
}
