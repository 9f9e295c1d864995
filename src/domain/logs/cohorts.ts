import { Refusal } from "../refusal";
import { periodOfDay, writtenPeriod } from "../times/calendar-period";
import type { CalendarPeriod } from "../times/calendar-period";
import { dayOf } from "../times/moment";
import { writtenDay } from "../times/calendar-day";
import type { ActivityLog } from "./activity-log";
import { eachCustomer } from "./customer-runs";
import { smallestOf } from "./extremes";
import { demandDataBefore } from "./log-window";
import { sortRun } from "./sort-run";

/** Fifty years of months; more comes of a slip in a date. */
const MOST_PERIODS = 600;

/** Customers who were first active in the same period. */
export interface Cohort {
  /** The period, such as "2025-03". */
  readonly name: string;
  /** How many of them were active in that period, in the next one, and so on to the last. */
  readonly active: readonly number[];
}

// Numbers the period of each row from the first one; of days outside of the periods, beyond.
function periodsOf(times: Float64Array, period: CalendarPeriod, first: number): Uint32Array {
  const byDay = new Map<number, number>();
  return Uint32Array.from(times, (time) => {
    const day = dayOf(time);
    const known = byDay.get(day);
    if (known !== undefined) return known;
    const count = periodOfDay(day, period) - first;
    byDay.set(day, count);
    return count;
  });
}

function tally(log: ActivityLog, periods: Uint32Array, size: number): Uint32Array[] {
  const active = Array.from({ length: size }, (_, cohort) => new Uint32Array(size - cohort));
  const { customers, times } = log;
  eachCustomer({ customers, issues: periods, times }, (dealt, rows, from, to) => {
    sortRun(dealt, rows, from, to);
    const cohort = dealt.issues[rows[from] ?? 0] ?? 0;
    const counts = active[cohort];
    if (counts === undefined) return;
    let before = -1;
    for (let place = from; place < to; place += 1) {
      const period = dealt.issues[rows[place] ?? 0] ?? 0;
      if (period >= size) break;
      if (period !== before) counts[period - cohort] = (counts[period - cohort] ?? 0) + 1;
      before = period;
    }
  });
  return active;
}

/**
 * Sorts customers by the period in which they were first active, and counts how many of each group
 * were active later. A period that was not over yet is left out: it would look like a loss.
 *
 * @param log - Purchases, visits or other signs of life, in any order.
 * @param period - Kind of period.
 * @param asOf - The last moment that the log tells of.
 * @returns The groups in order of time, those without a customer left out.
 * @throws Refusal where all activities are later, no period was over, or there are too many.
 */
export function retentionCohorts(log: ActivityLog, period: CalendarPeriod, asOf: number): Cohort[] {
  demandDataBefore(log.times, asOf);
  const earliest = smallestOf(log.times);
  const first = periodOfDay(dayOf(earliest), period);
  const complete = periodOfDay(dayOf(asOf + 1), period) - first;
  if (complete === 0) throw new Refusal("not-available", "no-period-over");
  if (complete > MOST_PERIODS) {
    const details = { first: writtenDay(dayOf(earliest)), periods: complete, most: MOST_PERIODS };
    throw new Refusal("not-available", "periods-too-many", details);
  }
  return tally(log, periodsOf(log.times, period, first), complete)
    .map((active, cohort) => ({
      name: writtenPeriod(first + cohort, period),
      active: Array.from(active),
    }))
    .filter(({ active }) => (active[0] ?? 0) > 0);
}
