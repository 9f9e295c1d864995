import type { Argument } from "../cells/argument";
import { timeBetween, unitLength } from "./durations";
import { caseTable } from "./read-cases";
import type { TimeUnit } from "./time-unit";
import type { WorkingCalendar } from "./working-calendar";

/**
 * The time that each case took, at the place of the case.
 *
 * @param starts - Range of dates and times.
 * @param ends - Range of the same size; blank while a case is open.
 * @param unit - Unit of the result.
 * @param calendar - Which time counts.
 * @returns A table of the same size; "" where there is no case or it is open.
 * @throws Refusal as `caseTable` does.
 */
export function workTimeTable(
  starts: Argument,
  ends: Argument,
  unit: TimeUnit,
  calendar: WorkingCalendar,
): (number | "")[][] {
  const length = unitLength(unit, calendar);
  return caseTable(starts, ends).map((cases) =>
    cases.map((item) =>
      item?.end === undefined ? "" : timeBetween(calendar, item.start, item.end) / length,
    ),
  );
}
