const DAY_MS = 86_400_000;
/** Day 0 of Excel's calendar, as it counts from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** Excel counts a 29 February 1900 that never was; the days before it have numbers one lower. */
const FIRST_TRUE_DAY = 61;

/** The number by which files call a day. @param day - as `2026-02-28` */
export function serialOf(day: string): number {
  const days = (Date.parse(`${day}T00:00:00Z`) - DAY_ZERO) / DAY_MS;
  return days < FIRST_TRUE_DAY ? days - 1 : days;
}

/** The other way round. */
export function dayOf(serial: number): string {
  const days = Math.floor(serial) + (serial < FIRST_TRUE_DAY - 1 ? 1 : 0);
  return new Date(DAY_ZERO + days * DAY_MS).toISOString().slice(0, 10);
}
