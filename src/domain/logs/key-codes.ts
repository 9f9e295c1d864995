import type { Argument } from "../cells/argument";
import { keyInCell } from "../cells/keys";

/**
 * Numbers the keys of a log in the order in which they first occur, so that a million rows of
 * customer names become whole numbers. The same codes serve all the pieces in which a log is read.
 */
export class KeyCodes {
  private readonly codes = new Map<string, number>();
  /** What stood in the cell where each key first occurred, by code. */
  readonly spellings: unknown[] = [];

  /**
   * The code of the key in a cell.
   *
   * @param argument - Column of the log.
   * @param row - Row within the argument, counted from 0.
   * @param column - Column within the argument, counted from 0.
   * @returns A whole number from 0, or undefined for a blank cell.
   * @throws Refusal naming a cell that cannot be read.
   */
  readonly codeAt = (argument: Argument, row: number, column: number): number | undefined => {
    const key = keyInCell(argument, row, column);
    if (key === undefined) return undefined;
    const known = this.codes.get(key);
    if (known !== undefined) return known;
    const code = this.spellings.push(argument.cells[row]?.[column]) - 1;
    this.codes.set(key, code);
    return code;
  };
}
