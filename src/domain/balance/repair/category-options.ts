import { Refusal } from "../../refusal";
import type { RefusalDetails, RefusalReason } from "../../refusal";
import type { WeightRange } from "../weight-profile";
import type { CategoryGroup } from "./category-group";
import { reachableSums } from "./category-group";
import type { Option } from "./cheapest-sums";
import { fromParts, percentText, toParts } from "./parts";
import type { WeightRules } from "./weight-rules";

/**
 * The sums that a category may get: those which its indicators can reach and its range allows.
 *
 * @param group - The category with its indicators.
 * @param range - What its sum must keep to.
 * @param rules - What each weight must keep to.
 * @returns At least one option, its value in millionths.
 * @throws Refusal naming the two demands that clash where there is none.
 */
export function categoryOptions(
  group: CategoryGroup,
  range: WeightRange,
  rules: WeightRules,
): Option[] {
  const sums = reachableSums(group);
  const lowest = toParts(range.lowest);
  const highest = toParts(range.highest);
  const options = [...sums]
    .filter(([sum]) => sum >= lowest && sum <= highest)
    .map(([value, { cost }]) => ({ value, cost }));
  if (options.length === 0) throw clash(group, range, rules);
  return options;
}

function clash(group: CategoryGroup, range: WeightRange, rules: WeightRules): Refusal {
  const { category, rows } = group;
  const reachable = [...reachableSums(group).keys()].map(fromParts);
  const least = Math.min(...reachable);
  const most = Math.max(...reachable);
  const lowest = percentText(range.lowest);
  const highest = percentText(range.highest);
  const refuse = (reason: RefusalReason, details: RefusalDetails) =>
    new Refusal("not-available", reason, { category, count: rows.length, ...details });
  if (rows.length === 0) return refuse("repair-category-empty", { lowest });
  if (least > range.highest) {
    return refuse("repair-category-least", { least: percentText(least), highest });
  }
  if (most < range.lowest) {
    return refuse("repair-category-most", { most: percentText(most), lowest });
  }
  return refuse("repair-step", { step: percentText(rules.step) });
}
