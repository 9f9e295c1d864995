import { argumentDetails, cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { demandSameShape } from "../cells/shape";
import { Refusal } from "../refusal";
import type { RefusalDetails } from "../refusal";
import { momentInCell } from "./moment";

/** A case by its moments in milliseconds. */
export interface Case {
  readonly start: number;
  /** Undefined while the case is open. */
  readonly end: number | undefined;
  /** Where the end is to be found, rows and columns counted from 0. */
  readonly ends: Argument;
  readonly row: number;
  readonly column: number;
}

/**
 * What a refusal says about the end of a case.
 *
 * @param item - The case.
 * @returns Name and position of the argument, row and column counted from 1.
 */
export function endDetails({ ends, row, column }: Case): RefusalDetails {
  return cellDetails(ends, row, column);
}

function caseAt(starts: Argument, ends: Argument, row: number, column: number): Case | undefined {
  const start = momentInCell(starts, row, column);
  const end = momentInCell(ends, row, column);
  if (start === undefined) {
    if (end === undefined) return undefined;
    throw new Refusal("wrong-value", "start-missing", cellDetails(starts, row, column));
  }
  const item = { start, end, ends, row, column };
  if (end === undefined || end >= start) return item;
  throw new Refusal("wrong-value", "end-before-start", endDetails(item));
}

/**
 * Pairs starts with ends, cell by cell; places that are blank in both are passed over.
 *
 * @param starts - Range of dates and times.
 * @param ends - Range of the same size; blank while a case is open.
 * @returns The cases in order, undefined at places that hold none.
 * @throws Refusal where the sizes differ, a cell holds no date, a start is missing, or an end lies
 * before its start.
 */
export function caseTable(starts: Argument, ends: Argument): (Case | undefined)[][] {
  demandSameShape(starts, ends);
  return starts.cells.map((cells, row) =>
    cells.map((_, column) => caseAt(starts, ends, row, column)),
  );
}

/**
 * The cases in two ranges.
 *
 * @param starts - Range of dates and times.
 * @param ends - Range of the same size.
 * @returns The cases in order, of which there is one at least.
 * @throws Refusal as `caseTable` does, or where there is no case.
 */
export function readCases(starts: Argument, ends: Argument): Case[] {
  const cases = caseTable(starts, ends)
    .flat()
    .filter((found) => found !== undefined);
  if (cases.length > 0) return cases;
  throw new Refusal("not-available", "no-numbers", argumentDetails(starts));
}
