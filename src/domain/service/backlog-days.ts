import { quotient } from "../rates/quotient";

/**
 * The backlog as days of work: how long the present pace takes to clear it if nothing new came in.
 *
 * @param open - Tickets open at one moment; a stock, so never a sum over months.
 * @param closed - Tickets closed in a period.
 * @param days - Working days of that period.
 * @returns Working days.
 * @throws Refusal where nothing was closed.
 * @example backlogDays(120, 400, 20) === 6
 */
export function backlogDays(open: number, closed: number, days: number): number {
  return quotient(open * days, closed);
}
