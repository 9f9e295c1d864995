import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { readCalendar } from "../../domain/times/read-calendar";
import { TIME_UNITS } from "../../domain/times/time-unit";
import { workTimeTable } from "../../domain/times/work-time-table";
import { answerTable } from "../support/answer";

/**
 * Time from each start to its end, in clock or working time: Friday 16:00 to Monday 16:00 is 72
 * hours, but 8 working hours from 9:00 to 17:00.
 *
 * @customfunction WORKTIME
 * @param starts - Dates with times: a cell or a range. Rows that are blank in both ranges stay
 * blank; text is refused.
 * @param ends - Dates with times: a range of the same size. Where it is blank or 0 the result is
 * blank.
 * @param unit - "hours", "minutes", "seconds" or "days"; in working time a day is one of working
 * hours. Left out or blank: "hours".
 * @param hours - Working hours, such as "9:00-18:00" or "9:00-12:00, 13:30-18:00", or two columns
 * of times. Left out or blank: clock time.
 * @param weekend - Days off as in NETWORKDAYS.INTL: 1 for Saturday and Sunday, 11 for Sunday, or
 * "0000000" for none, Monday first. Left out or blank: 1.
 * @param holidays - Dates on which nobody works: a range. Blank cells are skipped. Left out: none.
 * @param workdays - Dates on weekends or holidays on which people do work: a range. Blank cells are
 * skipped. Left out: none.
 * @returns A table that spills over as many cells as the starts; keep it outside Excel tables.
 * @example KPI.WORKTIME({45996.625;45992.25}, {45999.625;45992.5}) = {72;6}
 * @example KPI.WORKTIME({45996.625}, {45999.625}, "hours", "9:00-17:00") = {8}
 * @equivalent unit [hours]: IF(ISNUMBER({ends})*({ends}>0),ROUND(({ends}-{starts})*86400000,0)/
 *   3600000,"")
 * @equivalent unit minutes: IF(ISNUMBER({ends})*({ends}>0),ROUND(({ends}-{starts})*86400000,0)/
 *   60000,"")
 * @equivalent unit seconds: IF(ISNUMBER({ends})*({ends}>0),ROUND(({ends}-{starts})*86400000,0)/
 *   1000,"")
 * @equivalent unit days: IF(ISNUMBER({ends})*({ends}>0),ROUND(({ends}-{starts})*86400000,0)/
 *   86400000,"")
 */
export function worktime(
  starts: unknown[][],
  ends: unknown[][],
  unit?: unknown,
  hours?: unknown[][],
  weekend?: unknown,
  holidays?: unknown[][],
  workdays?: unknown[][],
): unknown[][] {
  return answerTable(() =>
    workTimeTable(
      given(1, "starts", starts),
      given(2, "ends", ends),
      chosenIfAny(3, "unit", unit, TIME_UNITS) ?? "hours",
      readCalendar(4, { hours, weekend, holidays, workdays }),
    ),
  );
}
