import { Refusal } from "../refusal";
import { cellDetails } from "./argument";
import type { Argument } from "./argument";
import { isBlank } from "./blank";
import { numberInText } from "./numeric-text";

function refuseText(argument: Argument, row: number, column: number, text: string): never {
  const details = { ...cellDetails(argument, row, column), text };
  const number = numberInText(text);
  if (number === undefined) throw new Refusal("wrong-value", "text-is-no-number", details);
  throw new Refusal("wrong-value", "text-looks-like-number", { ...details, number });
}

/**
 * The number in one cell of an argument. Text is refused even where it looks like a number, and so
 * are TRUE and FALSE: SUM would skip them silently, and somebody's pay hangs on the result.
 *
 * @param argument - The argument.
 * @param row - Row within the argument, counted from 0.
 * @param column - Column within the argument, counted from 0.
 * @returns The number, or undefined for a blank cell.
 * @throws Refusal naming the cell that holds something else.
 */
export function numberInCell(argument: Argument, row: number, column: number): number | undefined {
  const cell = argument.cells[row]?.[column];
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  if (isBlank(cell)) return undefined;
  if (typeof cell === "string") refuseText(argument, row, column, cell);
  const details = cellDetails(argument, row, column);
  if (typeof cell === "boolean") {
    throw new Refusal("wrong-value", "truth-value-is-no-number", details);
  }
  throw new Refusal("wrong-value", "cell-unreadable", details);
}

/**
 * Visits the numbers of an argument row by row and passes over blank cells.
 *
 * @param argument - The argument.
 * @param visit - Called with each number and its place, counted from 0.
 * @returns How many numbers there are.
 * @throws Refusal naming the first cell that holds something else.
 */
export function eachNumber(
  argument: Argument,
  visit: (value: number, row: number, column: number) => void,
): number {
  let found = 0;
  argument.cells.forEach((cells, row) => {
    for (let column = 0; column < cells.length; column += 1) {
      const value = numberInCell(argument, row, column);
      if (value === undefined) continue;
      found += 1;
      visit(value, row, column);
    }
  });
  return found;
}
