import { sumOf } from "../../domain/cells/compensated-sum";
import { answer } from "../support/answer";
import { measuredDurations } from "../support/measured-durations";

/**
 * Mean time from start to end, such as the mean time to resolve, in clock or working time; few long
 * cases raise it, so show the median beside it.
 *
 * @customfunction DURATION.MEAN
 * @param starts - Dates with times at which the cases began: a cell or a range. Rows that are blank
 * in both ranges are skipped; text is refused.
 * @param ends - Dates with times at which they ended: a range of the same size. A blank or a 0 is a
 * case that is still open.
 * @param unit - "hours", "minutes", "seconds" or "days"; in working time a day is one of working
 * hours. Left out or blank: "hours".
 * @param open - Open cases: "skip" leaves them out, "refuse" refuses the formula, a date with time
 * counts them up to then. Left out or blank: "skip".
 * @param hours - Working hours, such as "9:00-18:00" or "9:00-12:00, 13:30-18:00", or two columns
 * of times. Left out or blank: clock time.
 * @param weekend - Days off as in NETWORKDAYS.INTL: 1 for Saturday and Sunday, 11 for Sunday, or
 * "0000000" for none, Monday first. Left out or blank: 1.
 * @param holidays - Dates on which nobody works: a range. Blank cells are skipped. Left out: none.
 * @param workdays - Dates on weekends or holidays on which people do work: a range. Blank cells are
 * skipped. Left out: none.
 * @returns A time in that unit; #N/A where no case has ended.
 * @example KPI.DURATION.MEAN({45992.25;45992.5}, {45992.5;45993.25}) = 12
 * @example KPI.DURATION.MEAN(45996.625, 45999.625, "hours", "skip", "9:00-17:00") = 8
 * @example KPI.DURATION.MEAN({45992;45992}, {45993;0}, "days", 45995) = 2
 * @equivalent unit [hours], open [skip]: AVERAGE(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   ROUND(({ends}-{starts})*86400000,0)))/3600000
 * @equivalent unit minutes, open [skip]: AVERAGE(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   ROUND(({ends}-{starts})*86400000,0)))/60000
 * @equivalent unit seconds, open [skip]: AVERAGE(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   ROUND(({ends}-{starts})*86400000,0)))/1000
 * @equivalent unit days, open [skip]: AVERAGE(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   ROUND(({ends}-{starts})*86400000,0)))/86400000
 */
export function durationMean(
  starts: unknown[][],
  ends: unknown[][],
  unit?: unknown,
  open?: unknown,
  hours?: unknown[][],
  weekend?: unknown,
  holidays?: unknown[][],
  workdays?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() => {
    const cells = { starts, ends, unit, open, hours, weekend, holidays, workdays };
    const measured = measuredDurations(cells, 3);
    return sumOf(measured.durations) / measured.durations.length / measured.unit;
  });
}
