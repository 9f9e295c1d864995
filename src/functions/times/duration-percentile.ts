import { given } from "../../domain/cells/argument";
import { oneShare } from "../../domain/cells/one-share";
import { percentile } from "../../domain/times/percentile";
import { answer } from "../support/answer";
import { measuredDurations } from "../support/measured-durations";

/**
 * Time from start to end within which a share of the cases stays, such as P90, in clock or working
 * time; interpolated as by PERCENTILE.INC.
 *
 * @customfunction DURATION.PERCENTILE
 * @param starts - Dates with times at which the cases began: a cell or a range. Rows that are blank
 * in both ranges are skipped; text is refused.
 * @param ends - Dates with times at which they ended: a range of the same size. A blank or a 0 is a
 * case that is still open.
 * @param share - Share of the cases, from 0 to 1: one cell; 0.9 for P90.
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
 * @example KPI.DURATION.PERCENTILE({45992;45992;45992}, {45993;45994;45997}, 0.9, "days") = 4.4
 * @example KPI.DURATION.PERCENTILE(45996.625, 45999.625, 0.9, "days", "skip", "9:00-17:00") = 1
 * @equivalent unit [hours], open [skip]: PERCENTILE.INC(IF(ISNUMBER({ends})*({ends}>0)*
 *   ({starts}>0),ROUND(({ends}-{starts})*86400000,0)),{share})/3600000
 * @equivalent unit minutes, open [skip]: PERCENTILE.INC(IF(ISNUMBER({ends})*({ends}>0)*
 *   ({starts}>0),ROUND(({ends}-{starts})*86400000,0)),{share})/60000
 * @equivalent unit seconds, open [skip]: PERCENTILE.INC(IF(ISNUMBER({ends})*({ends}>0)*
 *   ({starts}>0),ROUND(({ends}-{starts})*86400000,0)),{share})/1000
 * @equivalent unit days, open [skip]: PERCENTILE.INC(IF(ISNUMBER({ends})*({ends}>0)*({starts}>0),
 *   ROUND(({ends}-{starts})*86400000,0)),{share})/86400000
 */
export function durationPercentile(
  starts: unknown[][],
  ends: unknown[][],
  share: unknown[][],
  unit?: unknown,
  open?: unknown,
  hours?: unknown[][],
  weekend?: unknown,
  holidays?: unknown[][],
  workdays?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() => {
    const cells = { starts, ends, unit, open, hours, weekend, holidays, workdays };
    const wanted = oneShare(given(3, "share", share));
    const measured = measuredDurations(cells, 4);
    return percentile(measured.durations, wanted) / measured.unit;
  });
}
