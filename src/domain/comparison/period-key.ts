import { readPeriod } from "../audit/facts/period";
import { foldedText } from "../card-rules/folded-text";

/**
 * Tells whether two cards are of one period, however each of them writes it.
 *
 * @param period - As written on the card; empty where it says none.
 * @returns The same text for all ways to write a period.
 * @example "2026-11" and "2026年11月" have the same key
 */
export function periodKey(period: string): string {
  const days = readPeriod(period);
  return days === null ? foldedText(period) : `${days.first}-${days.last}`;
}

/**
 * A period as people read it: a cell that shows a month often holds the number of a day.
 *
 * @param period - As read from a cell.
 * @returns The month of such a number, everything else as written.
 * @example "46327" is shown as "2026-11"
 */
export function shownPeriod(period: string): string {
  const days = /^\d{5}$/.test(period) ? readPeriod(period) : null;
  if (days === null) return period;
  return new Date(Date.UTC(1899, 11, 30 + days.first)).toISOString().slice(0, 7);
}
