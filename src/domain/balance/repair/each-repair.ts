import type { CategoryGroup } from "./category-group";
import { reachableSums } from "./category-group";
import { waysTo } from "./cheapest-sums";
import { fromParts } from "./parts";

/** What each category's weights add up to, in the order of the categories and in millionths. */
export type Shares = readonly number[];

/**
 * Every way in which the categories share their sums out among their indicators.
 *
 * @param groups - The categories.
 * @param shares - The sum of each.
 * @param weights - What the rows of earlier categories got.
 * @yields A weight per row of the card, fractions of 1.
 */
export function* eachRepair(
  groups: readonly CategoryGroup[],
  shares: Shares,
  weights: readonly number[] = [],
): Generator<readonly number[], void> {
  const [group, ...others] = groups;
  const [share, ...rest] = shares;
  if (group === undefined || share === undefined) {
    yield weights;
    return;
  }
  for (const way of waysTo(group.places, group.tables, share)) {
    const next = [...weights];
    group.rows.forEach((row, place) => {
      next[row] = fromParts(way[place] ?? NaN);
    });
    yield* eachRepair(others, rest, next);
  }
}

/**
 * How many repairs `eachRepair` yields, without making them.
 *
 * @param groups - The categories.
 * @param shares - The sum of each.
 * @returns A count.
 */
export function countRepairs(groups: readonly CategoryGroup[], shares: Shares): number {
  return groups
    .map((group, index) => reachableSums(group).get(shares[index] ?? NaN)?.ways ?? 0)
    .reduce((product, ways) => product * ways, 1);
}
