import type { Argument } from "../cells/argument";
import { momentInCell } from "../times/moment";
import { KeyCodes } from "./key-codes";
import { readColumns } from "./read-columns";

/** What customers did and when, one a row, in any order: columns of equal length. */
export interface ActivityLog {
  /** Code of the customer: a whole number from 0. */
  readonly customers: Uint32Array;
  /** Milliseconds since Excel's day 0. */
  readonly times: Float64Array;
  /** How many customers there are; codes are below. */
  readonly customerCount: number;
}

/**
 * The activities in two columns of a sheet.
 *
 * @param customers - Names or numbers.
 * @param times - Dates and times.
 * @returns The log, of one row at least.
 * @throws Refusal as `readColumns` does.
 */
export function readActivityLog(customers: Argument, times: Argument): ActivityLog {
  const codes = new KeyCodes();
  const [who, when] = readColumns([
    { argument: customers, read: codes.codeAt },
    { argument: times, read: momentInCell },
  ]);
  return {
    customers: Uint32Array.from(who),
    times: when,
    customerCount: codes.spellings.length,
  };
}
