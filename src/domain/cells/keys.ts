import { Refusal } from "../refusal";
import { argumentDetails, cellDetails } from "./argument";
import type { Argument } from "./argument";
import { isBlank } from "./blank";
import { written } from "./written";

/**
 * The key in one cell: a customer number, a name, a category. Keys are compared as they are read:
 * without regard to case, width and outer spaces, and a number is the same as its digits in a text
 * cell. A 0 counts as blank, since desktop Excel hands over a blank cell as 0.
 *
 * @param argument - The argument.
 * @param row - Row within the argument, counted from 0.
 * @param column - Column within the argument, counted from 0.
 * @returns The key, or undefined for a blank cell.
 * @throws Refusal naming a cell that holds an error or another thing that cannot be written.
 */
export function keyInCell(argument: Argument, row: number, column: number): string | undefined {
  const cell = argument.cells[row]?.[column];
  if (isBlank(cell) || cell === 0) return undefined;
  const key = written(cell).normalize("NFKC").toLowerCase();
  if (key !== "") return key;
  throw new Refusal("wrong-value", "cell-unreadable", cellDetails(argument, row, column));
}

/**
 * The different keys of an argument.
 *
 * @param argument - Range or cell of keys; blank cells are passed over.
 * @returns Each key once.
 * @throws Refusal as `keyInCell` does.
 */
export function keysIn(argument: Argument): Set<string> {
  const keys = new Set<string>();
  argument.cells.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const key = keyInCell(argument, row, column);
      if (key !== undefined) keys.add(key);
    });
  });
  return keys;
}

/**
 * Refuses an argument that holds no key at all.
 *
 * @param argument - The argument.
 * @throws Refusal naming it.
 */
export function refuseEmpty(argument: Argument): never {
  throw new Refusal("not-available", "no-entries", argumentDetails(argument));
}
