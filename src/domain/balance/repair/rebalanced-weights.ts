import type { Argument } from "../../cells/argument";
import { isBlank } from "../../cells/blank";
import { demandSameShape } from "../../cells/shape";
import { Refusal } from "../../refusal";
import { readCategoryWeights } from "../read-category-weights";
import type { CategoryWords } from "../recognise-category";
import type { WeightProfile } from "../weight-profile";
import { repairWeights } from "./repair-weights";
import type { WeightRules } from "./weight-rules";

/** Nobody looks through more proposals than this; there can be millions. */
const MOST_ANSWERS = 1000;

/** What a scorecard's weights are measured against. */
export interface WeightDemands {
  readonly profile: WeightProfile;
  readonly rules: WeightRules;
}

/** The arguments of a formula that asks for repaired weights. */
export interface RebalanceCells {
  readonly categories: Argument;
  readonly weights: Argument;
  /** Any mark locks the weight beside it; without cells where nothing is locked. */
  readonly locks: Argument;
  /** Which of the equally good answers, counted from 1. */
  readonly choice: number;
}

/**
 * Weights that keep to every rule and are nearest to the present ones, laid out as the present ones are.
 *
 * @param cells - Categories, weights and locks: ranges of one size.
 * @param demands - The ranges and rules that the weights must keep to.
 * @param words - The category words of every language that may be met.
 * @returns A table of that size: fractions of 1, and "" beside rows without weight.
 * @throws Refusal as `readCategoryWeights` and `repairWeights` do, or where there are fewer answers.
 */
export function rebalancedWeights(
  { categories, weights, locks, choice }: RebalanceCells,
  { profile, rules }: WeightDemands,
  words: readonly CategoryWords[],
): (number | "")[][] {
  const placed = readCategoryWeights(categories, weights, words);
  if (locks.cells.length > 0) demandSameShape(categories, locks);
  const rows = placed.map(({ row, column, ...weight }) => ({
    ...weight,
    locked: isMark(locks.cells[row]?.[column]),
  }));
  const most = Math.min(choice, MOST_ANSWERS);
  const { count, repairs } = repairWeights(rows, profile, rules, most);
  const repair = repairs[choice - 1];
  if (repair === undefined) {
    const details = { count: Math.min(count, MOST_ANSWERS) };
    throw new Refusal("not-available", "repair-beyond-last", details);
  }
  const table = categories.cells.map((cells) => cells.map((): number | "" => ""));
  placed.forEach(({ row, column }, index) => {
    const cells = table[row];
    if (cells) cells[column] = repair[index] ?? "";
  });
  return table;
}

// Desktop Excel hands over a blank cell as 0.
function isMark(cell: unknown): boolean {
  return !isBlank(cell) && cell !== 0 && cell !== false;
}
