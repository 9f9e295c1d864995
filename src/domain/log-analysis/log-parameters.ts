import type { CalendarPeriod } from "../times/calendar-period";
import type { RfmCut } from "../logs/rfm-segments";

/** What a user may set. An analysis looks at those that its definition names. */
export interface LogParameters {
  /** Days within which another contact counts. */
  readonly windowDays: number;
  /** Days without a sign of life after which a customer counts as lost. */
  readonly inactiveDays: number;
  /** Excel's number of the first day whose rows are judged; null for all. */
  readonly from: number | null;
  /** Excel's number of the last day that the log tells of; null for the day of its last row. */
  readonly asOf: number | null;
  readonly period: CalendarPeriod;
  readonly cut: RfmCut;
}

/** One of the things that a user may set. */
export type LogParameter = keyof LogParameters;

/** What is set until the user says otherwise. These are ours: no document prescribes them. */
export const INITIAL_PARAMETERS: LogParameters = {
  windowDays: 7,
  inactiveDays: 90,
  from: null,
  asOf: null,
  period: "month",
  cut: "median",
};
