import { Refusal } from "../refusal";
import { argumentDetails, cellDetails } from "./argument";
import type { Argument } from "./argument";
import { numberInCell } from "./number-in-cell";

/**
 * Demands that an argument is one column or one row, such as the bounds of a table of points.
 *
 * @param argument - The argument.
 * @throws Refusal where it has several of both, or no cell at all.
 */
export function demandLine(argument: Argument): void {
  const [rows, columns] = [argument.cells.length, argument.cells[0]?.length ?? 0];
  if (rows === 0) throw new Refusal("not-available", "no-numbers", argumentDetails(argument));
  if (rows === 1 || columns === 1) return;
  throw new Refusal("wrong-value", "line-wanted", { ...argumentDetails(argument), rows, columns });
}

/**
 * The numbers of an argument whose every cell counts.
 *
 * @param argument - One column or one row.
 * @returns Its numbers in order.
 * @throws Refusal where it is neither, where a cell is blank, or holds something that is no number.
 */
export function numbersInLine(argument: Argument): number[] {
  demandLine(argument);
  return argument.cells.flatMap((cells, row) =>
    cells.map((_, column) => {
      const value = numberInCell(argument, row, column);
      if (value !== undefined) return value;
      throw new Refusal("not-available", "number-missing", cellDetails(argument, row, column));
    }),
  );
}
