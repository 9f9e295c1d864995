import { given } from "../../src/domain/cells/argument";
import type { Argument } from "../../src/domain/cells/argument";

/** A first argument called "data" that holds one column of cells. */
export function column(...cells: unknown[]): Argument {
  return given(
    1,
    "data",
    cells.map((cell) => [cell]),
  );
}
