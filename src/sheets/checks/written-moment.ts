import { writtenDay } from "../../domain/times/calendar-day";

const SECONDS_A_DAY = 86_400;

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** Day and time of Excel's number of a moment, e.g. "2026-03-01 21:15". */
export function writtenMoment(moment: number): string {
  // A fraction of a day hardly ever is a whole number of seconds.
  const seconds = Math.round(moment * SECONDS_A_DAY);
  const minutes = Math.floor((seconds % SECONDS_A_DAY) / 60);
  const day = writtenDay(Math.floor(seconds / SECONDS_A_DAY));
  return `${day} ${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}
