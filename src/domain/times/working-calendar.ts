import { dayOf } from "./moment";
import { MILLISECONDS } from "./time-unit";
import type { Weekend } from "./weekend";
import type { WorkingSpan } from "./working-hours";

/** Which time counts. */
export interface WorkingCalendar {
  /** How long a full day is, in milliseconds. */
  readonly dayLength: number;
  /** Time that counts from Excel's day 0 up to a moment, both in milliseconds. */
  readonly timeUpTo: (moment: number) => number;
}

/** All time counts, day and night. */
export const CLOCK: WorkingCalendar = {
  dayLength: MILLISECONDS.days,
  timeUpTo: (moment) => moment,
};

/** When work is done. */
export interface WorkingTimes {
  readonly spans: readonly WorkingSpan[];
  readonly weekend: Weekend;
  /** Days on which no work is done, by Excel's number. */
  readonly holidays: ReadonlySet<number>;
  /** Days on which work is done although they are off, by Excel's number. */
  readonly workdays: ReadonlySet<number>;
}

// Excel's day 2 is a Monday, the first of a weekend's marks.
const weekdayOf = (day: number): number => (day + 5) % 7;

// How many of the sorted days lie before a day.
function countBefore(days: readonly number[], day: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? day) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sorted = (days: Iterable<number>): number[] => [...days].sort((one, other) => one - other);

const timeWithin = (spans: readonly WorkingSpan[], time: number): number =>
  spans.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(time, to) - from), 0);

/**
 * A calendar of working time. Days are counted, not walked through, so that a ticket open for years
 * costs no more than one of an hour.
 *
 * @param times - Hours, weekend, holidays and working days on weekends; a date in both lists is a
 * working day.
 * @returns The calendar.
 */
export function workingCalendar(times: WorkingTimes): WorkingCalendar {
  const { spans, weekend, holidays, workdays } = times;
  const isOff = (day: number): boolean => weekend[weekdayOf(day)] ?? false;
  const lost = sorted(holidays).filter((day) => !isOff(day) && !workdays.has(day));
  const won = sorted(workdays).filter(isOff);
  const isWorked = (day: number): boolean =>
    workdays.has(day) || !(isOff(day) || holidays.has(day));
  const workedOf = (first: number): number =>
    Array.from({ length: first }, (_, day) => day).filter((day) => !isOff(day)).length;
  const workedBefore = Array.from({ length: 8 }, (_, first) => workedOf(first));
  const daysBefore = (day: number): number =>
    Math.floor(day / 7) * (workedBefore[7] ?? 0) +
    (workedBefore[day % 7] ?? 0) -
    countBefore(lost, day) +
    countBefore(won, day);
  const dayLength = timeWithin(spans, MILLISECONDS.days);
  const timeUpTo = (moment: number): number => {
    const day = dayOf(moment);
    const today = isWorked(day) ? timeWithin(spans, moment - day * MILLISECONDS.days) : 0;
    return daysBefore(day) * dayLength + today;
  };
  return { dayLength, timeUpTo };
}
