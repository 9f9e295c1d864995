import type { Category } from "../balance/category";
import { CATEGORIES } from "../balance/category";
import { cheapestSums, waysTo } from "../balance/repair/cheapest-sums";
import type { Option } from "../balance/repair/cheapest-sums";
import { ALL_PARTS, fromParts, toParts } from "../balance/repair/parts";
import type { WeightRange } from "../balance/weight-profile";
import type { CheckProfile } from "./check-profile";

/** What each category could weigh. */
export type CategoryShares = Readonly<Record<Category, number>>;

/** The nearest shares of the categories, all of them equally near. */
interface NearestShares {
  /** What the shares move by, added up; fraction of 1. */
  readonly change: number;
  readonly options: readonly CategoryShares[];
}

/**
 * The shares of the categories that keep to every range, make 100 % and are multiples of the step,
 * by least total change. Exact: every set that changes as little is listed.
 *
 * @param present - What the categories weigh now.
 * @param profile - Ranges and step.
 * @returns The change and all nearest sets, or null where no shares keep to all of it.
 * @example 0.35, 0.2, 0.3, 0.15: 0.4/0.25/0.2/0.15 and 0.35/0.3/0.2/0.15, each a change of 0.2
 */
export function nearestCategoryShares(
  present: CategoryShares,
  { ranges, weightRules }: CheckProfile,
): NearestShares | null {
  const places = CATEGORIES.map((category) =>
    sharesWithin(ranges[category], present[category], weightRules.step),
  );
  const tables = cheapestSums(places);
  const nearest = tables.at(-1)?.get(ALL_PARTS);
  if (nearest === undefined) return null;
  const options = [...waysTo(places, tables, ALL_PARTS)].map(named);
  return { change: fromParts(nearest.cost), options };
}

function sharesWithin({ lowest, highest }: WeightRange, present: number, step: number): Option[] {
  const width = toParts(step);
  const first = Math.ceil(toParts(lowest) / width);
  const last = Math.floor(toParts(highest) / width);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const value = (first + index) * width;
    return { value, cost: Math.abs(value - toParts(present)) };
  });
}

function named(parts: readonly number[]): CategoryShares {
  const [outcome = NaN, efficiency = NaN, behaviour = NaN, capability = NaN] = parts.map(fromParts);
  return { outcome, efficiency, behaviour, capability };
}
