import { MILLISECONDS } from "./time-unit";

/** Excel's number of 1 January 1970, from which JavaScript counts. */
const EPOCH = 25_569;

/**
 * A day of Excel as a date. Excel takes 1900 for a leap year, so that days before March 1900 are
 * off by one.
 *
 * @param day - Excel's number of the day.
 * @returns The date, at midnight of Greenwich.
 */
export function calendarDay(day: number): Date {
  return new Date((day - EPOCH) * MILLISECONDS.days);
}

/**
 * Excel's number of a date, from March 1900 on.
 *
 * @param date - A date at midnight of Greenwich.
 * @returns The number of the day; NaN for an invalid date.
 */
export function dayNumber(date: Date): number {
  return date.getTime() / MILLISECONDS.days + EPOCH;
}

/**
 * A day to be read in any language.
 *
 * @param day - Excel's number of the day.
 * @returns Year, month and day, such as "2025-12-05".
 */
export function writtenDay(day: number): string {
  return calendarDay(day).toISOString().slice(0, 10);
}
