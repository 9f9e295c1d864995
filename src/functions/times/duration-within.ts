import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { oneNumber } from "../../domain/cells/one-number";
import { casesWithin } from "../../domain/times/cases-within";
import { OPEN_IN_SHARES, readOpenItems } from "../../domain/times/open-items";
import { readCalendar } from "../../domain/times/read-calendar";
import { readCases } from "../../domain/times/read-cases";
import { TIME_UNITS } from "../../domain/times/time-unit";
import { answer } from "../support/answer";

/**
 * Share of cases that ended within a limit of clock or working time, such as tickets answered
 * within 4 working hours; the limit itself still counts.
 *
 * @customfunction DURATION.WITHIN
 * @param starts - Dates with times at which the cases began: a cell or a range. Rows that are blank
 * in both ranges are skipped; text is refused.
 * @param ends - Dates with times at which they ended: a range of the same size. A blank or a 0 is a
 * case that is still open.
 * @param limit - Longest time that counts, above 0: one cell.
 * @param unit - Unit of the limit: "hours", "minutes", "seconds" or "days"; in working time a day
 * is one of working hours. Left out or blank: "hours".
 * @param open - Open cases: "miss" counts them as misses, "skip" leaves them out, "refuse" refuses
 * the formula; with a date and time, those past the limit by then are misses and younger ones are
 * left out. Left out or blank: "miss".
 * @param hours - Working hours, such as "9:00-18:00" or "9:00-12:00, 13:30-18:00", or two columns
 * of times. Left out or blank: clock time.
 * @param weekend - Days off as in NETWORKDAYS.INTL: 1 for Saturday and Sunday, 11 for Sunday, or
 * "0000000" for none, Monday first. Left out or blank: 1.
 * @param holidays - Dates on which nobody works: a range. Blank cells are skipped. Left out: none.
 * @param workdays - Dates on weekends or holidays on which people do work: a range. Blank cells are
 * skipped. Left out: none.
 * @returns A fraction from 0 to 1; #N/A where no case is decided.
 * @example KPI.DURATION.WITHIN({45992;45992}, {45992.25;45993}, 12) = 0.5
 * @example KPI.DURATION.WITHIN(45996.625, 45999.625, 8, "hours", "miss", "9:00-17:00") = 1
 * @example KPI.DURATION.WITHIN({45992;45992;45994}, {45993;0;0}, 2, "days", 45995) = 0.5
 * @equivalent unit [hours], open [miss]: SUM(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   --(ROUND(({ends}-{starts})*86400000,0)<=ROUND({limit}*3600000,0)),0))/
 *   SUMPRODUCT(ISNUMBER({starts})*({starts}>0))
 * @equivalent unit minutes, open [miss]: SUM(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   --(ROUND(({ends}-{starts})*86400000,0)<=ROUND({limit}*60000,0)),0))/
 *   SUMPRODUCT(ISNUMBER({starts})*({starts}>0))
 * @equivalent unit seconds, open [miss]: SUM(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   --(ROUND(({ends}-{starts})*86400000,0)<=ROUND({limit}*1000,0)),0))/
 *   SUMPRODUCT(ISNUMBER({starts})*({starts}>0))
 * @equivalent unit days, open [miss]: SUM(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   --(ROUND(({ends}-{starts})*86400000,0)<=ROUND({limit}*86400000,0)),0))/
 *   SUMPRODUCT(ISNUMBER({starts})*({starts}>0))
 */
export function durationWithin(
  starts: unknown[][],
  ends: unknown[][],
  limit: unknown[][],
  unit?: unknown,
  open?: unknown,
  hours?: unknown[][],
  weekend?: unknown,
  holidays?: unknown[][],
  workdays?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    casesWithin(readCases(given(1, "starts", starts), given(2, "ends", ends)), {
      limit: oneNumber(given(3, "limit", limit)),
      unit: chosenIfAny(4, "unit", unit, TIME_UNITS) ?? "hours",
      open: readOpenItems(5, open, OPEN_IN_SHARES),
      calendar: readCalendar(6, { hours, weekend, holidays, workdays }),
    }),
  );
}
