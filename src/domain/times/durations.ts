import { Refusal } from "../refusal";
import type { OPEN_IN_DURATIONS, OpenItems } from "./open-items";
import { endDetails } from "./read-cases";
import type { Case } from "./read-cases";
import { MILLISECONDS } from "./time-unit";
import type { TimeUnit } from "./time-unit";
import type { WorkingCalendar } from "./working-calendar";

/**
 * The time that counts between two moments.
 *
 * @param calendar - Which time counts.
 * @param start - The earlier moment.
 * @param end - The later moment.
 * @returns Milliseconds.
 */
export function timeBetween(calendar: WorkingCalendar, start: number, end: number): number {
  return calendar.timeUpTo(end) - calendar.timeUpTo(start);
}

/**
 * How long an open case has been going on.
 *
 * @param calendar - Which time counts.
 * @param open - A case without an end.
 * @param until - The moment up to which it is counted.
 * @returns Milliseconds.
 * @throws Refusal where the case starts after that moment.
 */
export function timeSoFar(calendar: WorkingCalendar, open: Case, until: number): number {
  if (open.start > until) throw new Refusal("not-available", "start-after-until", endDetails(open));
  return timeBetween(calendar, open.start, until);
}

/**
 * How long each case took. An open one took at least as long as it has been going on; left out, it
 * flatters the result, since the longest cases are the last to end.
 *
 * @param cases - The cases.
 * @param open - What an open case means.
 * @param calendar - Which time counts.
 * @returns Milliseconds, one duration at least.
 * @throws Refusal where an open case is not wanted, starts after the moment up to which it is
 * counted, or no case is left.
 */
export function durationsOf(
  cases: readonly Case[],
  open: OpenItems<(typeof OPEN_IN_DURATIONS)[number]>,
  calendar: WorkingCalendar,
): number[] {
  const durations = cases.flatMap((item) => {
    if (item.end !== undefined) return [timeBetween(calendar, item.start, item.end)];
    if (open === "refuse") throw new Refusal("not-available", "end-missing", endDetails(item));
    return open === "skip" ? [] : [timeSoFar(calendar, item, open.until)];
  });
  if (durations.length === 0) throw new Refusal("not-available", "nothing-ended");
  return durations;
}

/**
 * How long a unit is. A day of working time is as long as the working hours of a day.
 *
 * @param unit - The unit.
 * @param calendar - Which time counts.
 * @returns Milliseconds.
 */
export function unitLength(unit: TimeUnit, calendar: WorkingCalendar): number {
  return unit === "days" ? calendar.dayLength : MILLISECONDS[unit];
}
