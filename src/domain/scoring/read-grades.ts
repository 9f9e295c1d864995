import { cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { keyInCell } from "../cells/keys";
import { numbersInLine } from "../cells/numbers-in-line";
import { demandSameShape } from "../cells/shape";
import { written } from "../cells/written";
import { Refusal } from "../refusal";
import type { GradeBound } from "./grade";

function nameIn(names: Argument, row: number, column: number): string {
  if (keyInCell(names, row, column) !== undefined) return written(names.cells[row]?.[column]);
  throw new Refusal("wrong-value", "key-missing", cellDetails(names, row, column));
}

/**
 * The scale of grades.
 *
 * @param bounds - The least total of each grade: a column or a row of numbers.
 * @param names - The name of each grade: as many cells in the same shape.
 * @returns Each bound with its name, in order.
 * @throws Refusal where the shapes differ, a bound is no number, or a name is missing.
 */
export function readGrades(bounds: Argument, names: Argument): GradeBound[] {
  demandSameShape(bounds, names);
  const called = names.cells.flatMap((cells, row) =>
    cells.map((_, column) => nameIn(names, row, column)),
  );
  return numbersInLine(bounds).map((bound, index) => ({ bound, name: called[index] ?? "" }));
}
