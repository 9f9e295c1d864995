import type { ActivityLog } from "./activity-log";
import { demandDataBefore } from "./log-window";

/** Customers who were active in one window, and those of them who were not in the next. */
export interface InactivityCounts {
  readonly opening: number;
  readonly lost: number;
}

const IN_OPENING = 1;
const IN_LAST = 2;

/**
 * Counts the customers lost by inactivity, for business without contracts. The customers of the
 * opening were active in the window before the last one; of these, whoever was not active in the
 * last window is lost. Newcomers and those gone long ago do not count, so that retention and churn
 * are parts of one cohort.
 *
 * @param log - Purchases, visits or other signs of life, in any order.
 * @param length - Milliseconds of each of the two windows.
 * @param asOf - Last moment of the last window.
 * @returns The counts.
 * @throws Refusal where all activities are later than that moment.
 */
export function countInactive(log: ActivityLog, length: number, asOf: number): InactivityCounts {
  demandDataBefore(log.times, asOf);
  const activity = new Uint8Array(log.customerCount);
  log.times.forEach((time, row) => {
    const age = asOf - time;
    if (age < 0 || age >= 2 * length) return;
    const customer = log.customers[row] ?? 0;
    activity[customer] = (activity[customer] ?? 0) | (age < length ? IN_LAST : IN_OPENING);
  });
  const opening = activity.filter((signs) => (signs & IN_OPENING) > 0);
  return { opening: opening.length, lost: opening.filter((signs) => signs === IN_OPENING).length };
}
