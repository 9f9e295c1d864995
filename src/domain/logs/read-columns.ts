import { cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { refuseEmpty } from "../cells/keys";
import { demandSameShape } from "../cells/shape";
import { Refusal } from "../refusal";

/** One column of a log, and what is read from each of its cells: undefined where it is blank. */
export interface LogColumn {
  readonly argument: Argument;
  readonly read: (argument: Argument, row: number, column: number) => number | undefined;
}

function cellsIn({ cells }: Argument): number {
  return cells.reduce((count, row) => count + row.length, 0);
}

// Reads one row into the columns; tells whether there was anything in it. A 0 alone makes no row,
// since desktop Excel hands over a blank cell as 0.
function readRow(
  columns: readonly LogColumn[],
  into: readonly Float64Array[],
  place: number,
  [row, column]: readonly [number, number],
): boolean {
  let blank: Argument | undefined;
  let hasEntry = false;
  for (const [index, { argument, read }] of columns.entries()) {
    const value = read(argument, row, column);
    const target = into[index];
    if (value === undefined) blank ??= argument;
    else if (argument.cells[row]?.[column] !== 0) hasEntry = true;
    if (target !== undefined && value !== undefined) target[place] = value;
  }
  if (blank === undefined || !hasEntry) return blank === undefined;
  throw new Refusal("wrong-value", "log-cell-missing", cellDetails(blank, row, column));
}

/**
 * Reads the columns of a log, row by row. Rows that are blank in every column are passed over.
 *
 * @param columns - The columns, ranges of one size.
 * @returns For each column its numbers, one a row.
 * @throws Refusal where the sizes differ, there is no row, or naming the first cell that is blank
 * in a row with entries, or cannot be read.
 */
export function readColumns<Columns extends readonly [LogColumn, ...LogColumn[]]>(
  columns: Columns,
): { [Index in keyof Columns]: Float64Array } {
  const [{ argument: first }] = columns;
  for (const { argument } of columns) demandSameShape(first, argument);
  const read = columns.map(() => new Float64Array(cellsIn(first)));
  let rows = 0;
  first.cells.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      if (readRow(columns, read, rows, [row, column])) rows += 1;
    }
  });
  if (rows === 0) refuseEmpty(first);
  const filled = read.map((column) => column.subarray(0, rows));
  return filled as { [Index in keyof Columns]: Float64Array };
}
