import { given } from "../cells/argument";
import type { Argument, Cells } from "../cells/argument";
import { numberInCell } from "../cells/number-in-cell";
import { KeyCodes } from "../logs/key-codes";
import { Refusal } from "../refusal";
import { momentInCell } from "../times/moment";
import { CELL_KINDS } from "./log-column";
import type { LogRole } from "./log-column";
import { FaultyLog } from "./log-fault";

/** How Excel writes an error when it hands over the cells of a range. */
const ERROR = /^#(?:N\/A|[A-Z0-9_/]+[!?])$/;

type CellReader = (argument: Argument, row: number, column: number) => number | undefined;

/** Reads one column of a log, chunk after chunk, into numbers. */
export class ColumnReader {
  private readonly codes = new KeyCodes();
  private readonly read: CellReader;

  /**
   * Prepares for the first chunk.
   *
   * @param role - What the column tells.
   */
  constructor(readonly role: LogRole) {
    const readers = { key: this.codes.codeAt, moment: momentInCell, number: numberInCell };
    this.read = readers[CELL_KINDS[role]];
  }

  /**
   * What stood in the cell where each key first occurred.
   *
   * @returns The contents, by code.
   */
  get spellings(): readonly unknown[] {
    return this.codes.spellings;
  }

  /**
   * Prepares to read the cells of a chunk.
   *
   * @param cells - The column's cells, a row each.
   * @param first - Place of the first row within the log, counted from 0.
   * @returns A function from the row within the chunk to its number; undefined for a blank cell.
   */
  chunk(cells: Cells, first: number): (row: number) => number | undefined {
    const argument = given(1, this.role, cells);
    return (row) => {
      const cell = cells[row]?.[0];
      const place = { role: this.role, row: first + row };
      if (typeof cell === "string" && ERROR.test(cell)) {
        throw new FaultyLog({ reason: "cell-is-error", details: { text: cell }, place });
      }
      try {
        return this.read(argument, row, 0);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        throw new FaultyLog({ reason: error.reason, details: error.details, place });
      }
    };
  }
}
