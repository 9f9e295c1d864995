import type { RefusalDetails, RefusalReason } from "../refusal";
import type { LogRole } from "./log-column";

/** Why a log cannot be analysed; the first of these that is met, in the order of the rows. */
export type LogFaultReason =
  RefusalReason | "cell-is-error" | "every-row-excluded" | "too-many-rows";

/** Where a fault lies: the column's role and the row within the log, counted from 0. */
export interface LogPlace {
  readonly role: LogRole;
  readonly row: number;
}

/** A log that gives no honest answer. It is plain data, as it has to pass from one thread to another. */
export interface LogFault {
  readonly reason: LogFaultReason;
  readonly details: RefusalDetails;
  /** Null where no single cell is at fault. */
  readonly place: LogPlace | null;
}

/** Carries a fault out of an analysis. */
export class FaultyLog extends Error {
  /**
   * Names the fault.
   *
   * @param fault - What is wrong, and where.
   */
  constructor(readonly fault: LogFault) {
    super(`${fault.reason} ${JSON.stringify(fault.details)}`);
    this.name = "FaultyLog";
  }
}
