import type { Argument } from "../cells/argument";
import { numberInCell } from "../cells/number-in-cell";
import { momentInCell } from "../times/moment";
import type { ActivityLog } from "./activity-log";
import { KeyCodes } from "./key-codes";
import { readColumns } from "./read-columns";

/** Orders, one a row, in any order: columns of equal length. */
export interface OrderLog extends ActivityLog {
  /** What each order was worth; negative for a refund. */
  readonly amounts: Float64Array;
}

/** Orders as a sheet holds them. */
export interface NamedOrders {
  readonly log: OrderLog;
  /** What stands in the sheet for each customer, by code. */
  readonly names: readonly unknown[];
}

/**
 * The orders in three columns of a sheet.
 *
 * @param customers - Names or numbers.
 * @param times - Dates and times.
 * @param amounts - Numbers of any sign.
 * @returns The log, of one row at least, and the customers' names.
 * @throws Refusal as `readColumns` does.
 */
export function readOrders(customers: Argument, times: Argument, amounts: Argument): NamedOrders {
  const codes = new KeyCodes();
  const [who, when, worth] = readColumns([
    { argument: customers, read: codes.codeAt },
    { argument: times, read: momentInCell },
    { argument: amounts, read: numberInCell },
  ]);
  const customerCount = codes.spellings.length;
  return {
    log: { customers: Uint32Array.from(who), times: when, amounts: worth, customerCount },
    names: codes.spellings,
  };
}
