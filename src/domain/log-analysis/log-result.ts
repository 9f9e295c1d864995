import type { BacklogDay } from "../logs/backlog-by-day";
import type { Cohort } from "../logs/cohorts";
import type { InactivityCounts } from "../logs/inactivity";
import type { WindowCounts } from "../logs/log-window";
import type { RfmSummary } from "./rfm-summary";
import type { RowAccount } from "./row-account";

/** What an analysis found; plain data, as it has to pass from one thread to another. */
export type LogResult =
  | {
      readonly analysis: "first-contact" | "repeat-visits" | "reopened";
      readonly counts: WindowCounts;
      /** Resolved at first contact, or repeated, or reopened: of the rows that were judged. */
      readonly share: number;
    }
  | { readonly analysis: "backlog"; readonly days: readonly BacklogDay[] }
  | {
      readonly analysis: "inactivity";
      readonly counts: InactivityCounts;
      /** Of the opening customers, the share that was lost. */
      readonly churn: number;
    }
  | { readonly analysis: "cohorts"; readonly cohorts: readonly Cohort[] }
  | { readonly analysis: "rfm"; readonly summary: RfmSummary };

/** A result with what it rests on. */
export interface LogOutcome {
  readonly result: LogResult;
  readonly rows: RowAccount;
  /** The last moment that counted, in milliseconds since Excel's day 0. */
  readonly asOf: number;
}
