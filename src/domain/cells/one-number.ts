import { Refusal } from "../refusal";
import { argumentDetails } from "./argument";
import type { Argument } from "./argument";
import { numberInCell } from "./number-in-cell";

/**
 * Demands that an argument is a single cell. A larger range is refused even where only one of its
 * cells is filled, because desktop Excel hands over the others as 0.
 *
 * @param argument - The argument; it may be left out.
 * @throws Refusal where there are several cells.
 */
export function demandOneCell(argument: Argument): void {
  const cells = argument.cells.reduce((count, row) => count + row.length, 0);
  if (cells <= 1) return;
  const details = { ...argumentDetails(argument), cells };
  throw new Refusal("wrong-value", "one-number-wanted", details);
}

/**
 * The number of an argument that takes a single cell.
 *
 * @param argument - One cell.
 * @returns Its number, or undefined where the cell is blank or the argument is left out.
 * @throws Refusal where there are several cells, or something that is no number.
 */
export function oneNumberIfAny(argument: Argument): number | undefined {
  demandOneCell(argument);
  return numberInCell(argument, 0, 0);
}

/**
 * The number of an argument that must have one.
 *
 * @param argument - One cell.
 * @returns Its number.
 * @throws Refusal where there are several cells, a blank one, or something that is no number.
 */
export function oneNumber(argument: Argument): number {
  const value = oneNumberIfAny(argument);
  if (value !== undefined) return value;
  throw new Refusal("not-available", "no-numbers", argumentDetails(argument));
}

/**
 * The number of an argument that may be left out and can never be 0, so that the 0 which desktop
 * Excel hands over for a blank cell counts as blank.
 *
 * @param argument - One cell.
 * @param usual - What holds where there is none.
 * @returns Its number, or the usual one.
 * @throws Refusal where there are several cells, or something that is no number.
 */
export function oneNumberOrUsual(argument: Argument, usual: number): number {
  const value = oneNumberIfAny(argument);
  return value === undefined || value === 0 ? usual : value;
}
