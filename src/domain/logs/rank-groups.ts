import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { oneNumberOrUsual } from "../cells/one-number";
import { Refusal } from "../refusal";

const FEWEST_GROUPS = 2;
/** A grade is one digit of a score. */
const MOST_GROUPS = 9;
const QUINTILES = 5;

/**
 * How many groups a formula wants.
 *
 * @param argument - One cell; blank or left out for quintiles.
 * @returns A whole number from 2 to 9.
 * @throws Refusal where it is none of these.
 */
export function readGroups(argument: Argument): number {
  const groups = oneNumberOrUsual(argument, QUINTILES);
  if (Number.isInteger(groups) && groups >= FEWEST_GROUPS && groups <= MOST_GROUPS) return groups;
  const bounds = { fewest: FEWEST_GROUPS, most: MOST_GROUPS, value: groups };
  throw new Refusal("wrong-value", "groups-unusable", { ...argumentDetails(argument), ...bounds });
}

/**
 * Sorts values into groups of equal size by rank, 1 for the lowest. Equal values share a group: the
 * lowest that any of them would reach. So where more than half of the customers bought once, all of
 * these are in group 1 and the groups above it are smaller.
 *
 * @param values - Numbers, one at least.
 * @param groups - How many groups, from 2 to 9.
 * @returns The group of each value, 1 plus the part of all values that are smaller, times the
 * number of groups, rounded down.
 * @example rankGroups(Float64Array.of(10, 20, 30, 40, 50), 5) is 1, 2, 3, 4, 5
 */
export function rankGroups(values: Float64Array, groups: number): Uint8Array {
  const sorted = values.slice().sort();
  // A value reaches the next group when as many values as the groups below hold are smaller.
  const bounds = Float64Array.from(
    { length: groups - 1 },
    (_, below) => sorted[Math.ceil(((below + 1) * sorted.length) / groups) - 1] ?? 0,
  );
  const reached = new Uint8Array(values.length).fill(1);
  for (const bound of bounds) {
    for (let row = 0; row < values.length; row += 1) {
      if ((values[row] ?? 0) > bound) reached[row] = (reached[row] ?? 0) + 1;
    }
  }
  return reached;
}
