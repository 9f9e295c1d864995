import { given, isLeftOut } from "../cells/argument";
import type { Argument, Cells } from "../cells/argument";
import { isBlank } from "../cells/blank";
import { Refusal } from "../refusal";
import { dayOf, momentInCell } from "./moment";
import { readWeekend } from "./weekend";
import { CLOCK, workingCalendar } from "./working-calendar";
import type { WorkingCalendar } from "./working-calendar";
import { readWorkingHours } from "./working-hours";

/** The last four arguments of a formula that measures working time, as Excel hands them over. */
export interface CalendarCells {
  readonly hours: Cells | null | undefined;
  readonly weekend: unknown;
  readonly holidays: Cells | null | undefined;
  readonly workdays: Cells | null | undefined;
}

function readDays(argument: Argument): Set<number> {
  const days = new Set<number>();
  argument.cells.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const moment = momentInCell(argument, row, column);
      if (moment !== undefined) days.add(dayOf(moment));
    });
  });
  return days;
}

/**
 * The calendar that a formula gives. The hours decide: without them all time counts.
 *
 * @param position - Place of the hours among the arguments, counted from 1; the others follow.
 * @param cells - Hours, weekend, holidays and working days on weekends.
 * @returns The calendar.
 * @throws Refusal where one of them cannot be read, or is given without hours.
 */
export function readCalendar(position: number, cells: CalendarCells): WorkingCalendar {
  const spans = readWorkingHours(given(position, "hours", cells.hours));
  const holidays = given(position + 2, "holidays", cells.holidays);
  const workdays = given(position + 3, "workdays", cells.workdays);
  if (spans === undefined) {
    const isIdle = isLeftOut(holidays) && isLeftOut(workdays);
    if (isIdle && (isBlank(cells.weekend) || cells.weekend === 0)) return CLOCK;
    throw new Refusal("wrong-value", "hours-missing", { position });
  }
  return workingCalendar({
    spans,
    weekend: readWeekend(position + 1, cells.weekend),
    holidays: readDays(holidays),
    workdays: readDays(workdays),
  });
}
