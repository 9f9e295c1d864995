import type { Category } from "./category";
import { checkBalance } from "./check-balance";
import type { Verdict } from "./check-balance";
import type { CategoryWeight } from "./read-category-weights";
import type { WeightProfile } from "./weight-profile";

/** The words of the table, in the user's language. */
export interface BalanceLabels {
  readonly category: string;
  readonly weight: string;
  readonly lowest: string;
  readonly highest: string;
  readonly verdict: string;
  readonly total: string;
  readonly categories: Readonly<Record<Category, string>>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** A table that spills into cells: five columns, a heading row first, the total last. */
export type BalanceTable = (string | number)[][];

function nameOf(
  category: Category,
  rows: readonly CategoryWeight[],
  labels: BalanceLabels,
): string {
  const written = rows.find((row) => row.category === category);
  return written?.spelling ?? labels.categories[category];
}

/**
 * The balance of a scorecard as a table. A category is called as the user calls it; one that the
 * user does not mention is there all the same, with a weight of 0.
 *
 * @param rows - Weights and their categories.
 * @param profile - Range of each category.
 * @param labels - Words of the user's language.
 * @returns Heading, the four categories in reading order, total.
 */
export function balanceTable(
  rows: readonly CategoryWeight[],
  profile: WeightProfile,
  labels: BalanceLabels,
): BalanceTable {
  const check = checkBalance(rows, profile);
  return [
    [labels.category, labels.weight, labels.lowest, labels.highest, labels.verdict],
    ...check.categories.map(({ category, weight, lowest, highest, verdict }) => [
      nameOf(category, rows, labels),
      weight,
      lowest,
      highest,
      labels.verdicts[verdict],
    ]),
    [labels.total, check.total, 1, 1, labels.verdicts[check.totalVerdict]],
  ];
}
