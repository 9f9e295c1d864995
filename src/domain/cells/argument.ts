import type { RefusalDetails } from "../refusal";

/** What Excel hands over for a range or a single cell: rows of cells. */
export type Cells = readonly (readonly unknown[])[];

/** One argument of a formula, with what a refusal needs to point at it. */
export interface Argument {
  /** Counted from 1, as people count the arguments of a formula. */
  readonly position: number;
  /** Name of the parameter in the function's English help. */
  readonly name: string;
  readonly cells: Cells;
}

/**
 * An argument as a formula gives it.
 *
 * @param position - Place among the arguments, counted from 1.
 * @param name - Name of the parameter.
 * @param cells - The range or cell; null or undefined where the formula leaves it out.
 * @returns The argument; one that is left out has no cells.
 */
export function given(position: number, name: string, cells: Cells | null | undefined): Argument {
  return { position, name, cells: cells ?? [] };
}

/**
 * Whether the formula leaves the argument out. A blank cell is not left out: it was pointed at.
 *
 * @param argument - The argument.
 * @returns True where there is no cell at all.
 */
export function isLeftOut(argument: Argument): boolean {
  return argument.cells.length === 0;
}

/**
 * What a refusal says about an argument as a whole.
 *
 * @param argument - The argument.
 * @returns Its name and position.
 */
export function argumentDetails({ position, name }: Argument): RefusalDetails {
  return { position, argument: name };
}

/**
 * What a refusal says about one cell of an argument.
 *
 * @param argument - The argument.
 * @param row - Row within the argument, counted from 0.
 * @param column - Column within the argument, counted from 0.
 * @returns Name and position of the argument, row and column counted from 1.
 */
export function cellDetails(argument: Argument, row: number, column: number): RefusalDetails {
  return { ...argumentDetails(argument), row: row + 1, column: column + 1 };
}
