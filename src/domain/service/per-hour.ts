import { quotient } from "../rates/quotient";
import { MILLISECONDS } from "../times/time-unit";
import type { TimeUnit } from "../times/time-unit";

/**
 * How many cases each hour brought.
 *
 * @param cases - Cases, or another quantity.
 * @param time - Time they took.
 * @param unit - Unit of that time; "days" for times that Excel shows as hours and minutes.
 * @returns Cases per hour.
 * @throws Refusal where no time was taken.
 * @example perHour(90, 450, "minutes") === 12
 */
export function perHour(cases: number, time: number, unit: TimeUnit): number {
  return quotient(cases, time * (MILLISECONDS[unit] / MILLISECONDS.hours));
}
