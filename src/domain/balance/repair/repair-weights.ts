import { Refusal } from "../../refusal";
import type { RefusalDetails, RefusalReason } from "../../refusal";
import { CATEGORIES } from "../category";
import type { WeightProfile } from "../weight-profile";
import type { RepairRow } from "./category-group";
import { categoryGroup } from "./category-group";
import { categoryOptions } from "./category-options";
import { cheapestSums, waysTo } from "./cheapest-sums";
import type { Sums } from "./cheapest-sums";
import { countRepairs, eachRepair } from "./each-repair";
import { ALL_PARTS, fromParts, percentText, TOLERATED_PARTS } from "./parts";
import type { WeightRules } from "./weight-rules";

/** Weights that keep to every rule, all of them the same least distance from the present ones. */
export interface Repair {
  /** What the single weights move by, added up; 0 where the card is sound already. */
  readonly change: number;
  /** How many repairs are that near. */
  readonly count: number;
  /** Each one a weight per row, in the order of the rows; not more than were asked for. */
  readonly repairs: readonly (readonly number[])[];
}

/**
 * The nearest weights that keep to every rule: the total of 1, the range of each category, the lowest
 * and highest weight of an indicator, and the step. Exact: no repair changes less, and every one that
 * changes as little is counted. Locked weights stay, also where they break a rule for single weights.
 *
 * @param rows - The indicators, weights as fractions of 1; knock-out items are left out before.
 * @param profile - Range of each category.
 * @param rules - What each single weight must keep to.
 * @param most - How many repairs to list.
 * @returns The least change, how many repairs reach it, and the first of them.
 * @throws Refusal naming the two demands that clash where no weights keep to all of them.
 * @example outcome 0.2 + 0.15, efficiency 0.2, behaviour 0.3, capability 0.15: change 0.2, count 3
 */
export function repairWeights(
  rows: readonly RepairRow[],
  profile: WeightProfile,
  rules: WeightRules,
  most: number,
): Repair {
  const groups = CATEGORIES.map((category) => categoryGroup(category, rows, rules));
  const places = groups.map((group) =>
    categoryOptions(group, profile.ranges[group.category], rules),
  );
  const tables = cheapestSums(places);
  const { cost, sums } = nearestWhole(tables.at(-1) ?? new Map<number, never>(), rules);
  const shares = sums.flatMap((sum) => [...waysTo(places, tables, sum)]);
  return {
    change: fromParts(cost),
    count: shares.reduce((count, each) => count + countRepairs(groups, each), 0),
    repairs: firstOf(
      most,
      shares.map((each) => eachRepair(groups, each)),
    ),
  };
}

// The sums that count as the whole and cost least; locked weights may miss it by the tolerance.
function nearestWhole(sums: Sums, rules: WeightRules): { cost: number; sums: number[] } {
  const whole = [...sums].filter(([sum]) => Math.abs(sum - ALL_PARTS) <= TOLERATED_PARTS);
  if (whole.length === 0) throw totalClash([...sums.keys()], rules);
  const cost = Math.min(...whole.map(([, reached]) => reached.cost));
  return { cost, sums: whole.filter(([, reached]) => reached.cost === cost).map(([sum]) => sum) };
}

function totalClash(sums: readonly number[], { step }: WeightRules): Refusal {
  const least = fromParts(Math.min(...sums));
  const most = fromParts(Math.max(...sums));
  const refuse = (reason: RefusalReason, details: RefusalDetails) =>
    new Refusal("not-available", reason, details);
  if (least > 1) return refuse("repair-total-least", { least: percentText(least) });
  if (most < 1) return refuse("repair-total-most", { most: percentText(most) });
  return refuse("repair-step", { step: percentText(step) });
}

function firstOf<Item>(most: number, sources: readonly Iterable<Item>[]): Item[] {
  const taken: Item[] = [];
  for (const source of sources) {
    for (const item of source) {
      if (taken.length === most) return taken;
      taken.push(item);
    }
  }
  return taken;
}
