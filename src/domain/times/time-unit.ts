/** Units of time, as options of a formula. Excel itself stores a time in days. */
export const TIME_UNITS = ["seconds", "minutes", "hours", "days"] as const;

/** A unit of time; a day has 24 hours unless a working calendar says otherwise. */
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Milliseconds, the grain of Excel's own times, in each unit. */
export const MILLISECONDS: Readonly<Record<TimeUnit, number>> = {
  seconds: 1000,
  minutes: 60_000,
  hours: 3_600_000,
  days: 86_400_000,
};
