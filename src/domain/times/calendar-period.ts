import { calendarDay } from "./calendar-day";

/** Periods of the calendar, as options of a formula. */
export const CALENDAR_PERIODS = ["month", "quarter", "year"] as const;

/** A period of the calendar. */
export type CalendarPeriod = (typeof CALENDAR_PERIODS)[number];

const IN_A_YEAR: Readonly<Record<CalendarPeriod, number>> = { month: 12, quarter: 4, year: 1 };

/**
 * The period in which a day lies, counted through the years.
 *
 * @param day - Excel's number of the day.
 * @param period - Kind of period.
 * @returns A whole number; the next period's is one more.
 */
export function periodOfDay(day: number, period: CalendarPeriod): number {
  const date = calendarDay(day);
  const inYear = IN_A_YEAR[period];
  return date.getUTCFullYear() * inYear + Math.floor((date.getUTCMonth() * inYear) / 12);
}

/**
 * A period to be read in any language.
 *
 * @param count - The period, as `periodOfDay` counts.
 * @param period - Kind of period.
 * @returns "2025-03", "2025-Q1" or "2025".
 */
export function writtenPeriod(count: number, period: CalendarPeriod): string {
  const inYear = IN_A_YEAR[period];
  const year = String(Math.floor(count / inYear));
  const place = (count % inYear) + 1;
  if (period === "year") return year;
  return period === "quarter" ? `${year}-Q${place}` : `${year}-${String(place).padStart(2, "0")}`;
}
