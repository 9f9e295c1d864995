import type { Argument } from "../cells/argument";
import { momentInCell } from "../times/moment";
import { KeyCodes } from "./key-codes";
import { readColumns } from "./read-columns";

/** Contacts or visits, one a row, in any order: columns of equal length. */
export interface ContactLog {
  /** Code of the customer, or of the place that was visited: whole numbers without great gaps. */
  readonly customers: Uint32Array;
  /** Code of what it was about. */
  readonly issues: Uint32Array;
  /** Milliseconds since Excel's day 0. */
  readonly times: Float64Array;
}

/**
 * The contacts in three columns of a sheet.
 *
 * @param customers - Names or numbers.
 * @param issues - Names or numbers.
 * @param times - Dates and times.
 * @returns The log, of one row at least.
 * @throws Refusal as `readColumns` does.
 */
export function readContactLog(customers: Argument, issues: Argument, times: Argument): ContactLog {
  const [who, what, when] = readColumns([
    { argument: customers, read: new KeyCodes().codeAt },
    { argument: issues, read: new KeyCodes().codeAt },
    { argument: times, read: momentInCell },
  ]);
  return { customers: Uint32Array.from(who), issues: Uint32Array.from(what), times: when };
}
