import type { LogRole } from "./log-column";

/** What became of the rows of a log. */
export interface RowAccount {
  readonly read: number;
  /** Rows that the analysis looked at. */
  readonly kept: number;
  /** Rows without any entry in the columns read. */
  readonly blank: number;
  /** Rows that were left out because the entry of that column is missing. */
  readonly missing: readonly { readonly role: LogRole; readonly rows: number }[];
}
