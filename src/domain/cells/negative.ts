import { Refusal } from "../refusal";
import { cellDetails } from "./argument";
import type { Argument } from "./argument";

/**
 * Refuses a negative number where there can be no less than none.
 *
 * @param value - The number.
 * @param argument - Argument that holds it.
 * @param row - Row within the argument, counted from 0.
 * @param column - Column within the argument, counted from 0.
 * @throws Refusal naming the cell.
 */
export function refuseNegative(
  value: number,
  argument: Argument,
  row: number,
  column: number,
): never {
  const details = { ...cellDetails(argument, row, column), value };
  throw new Refusal("wrong-value", "negative-count", details);
}
