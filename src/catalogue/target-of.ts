import type { CatalogueEntry } from "./catalogue-entry";

type Goal = CatalogueEntry["targets"][number];

/** A goal that says by how much to grow, or which rank to reach, is no value to compare with. */
const COMPARABLE = ["at-least", "at-most", "above", "below", "equal"];

function valueIn(unit: string, goal: Goal): number | undefined {
  const isStated = goal.operator === null || COMPARABLE.includes(goal.operator);
  if (!isStated || goal.example === true) return undefined;
  const value = goal.valueInUnit ?? (goal.unit === unit ? goal.value : null);
  if (value === null) return undefined;
  // A share in a cell is a fraction, as the functions answer it.
  return unit === "percent" ? value / 100 : value;
}

/**
 * The targets that the documents give for an indicator, the limits after them, each value once, in
 * the unit in which the functions answer; those in another unit, relative ones and mere examples are
 * left out.
 */
export function targetsOf({ unit, targets, limits }: CatalogueEntry): number[] {
  const values = [...targets, ...limits].map((goal) => valueIn(unit, goal));
  return [...new Set(values.filter((value) => value !== undefined))];
}
