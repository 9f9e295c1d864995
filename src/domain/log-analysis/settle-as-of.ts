import { largestOf } from "../logs/extremes";
import { dayOf, momentOf } from "../times/moment";
import type { LogRole } from "./log-column";
import type { LogRows } from "./log-rows";

/** Columns whose last moment tells how far a log reaches. */
const MOMENTS: readonly LogRole[] = ["time", "resolved", "reopened", "opened", "closed"];

/**
 * The last moment that an analysis counts: the end of the day given, or of the last day on which
 * anything happened. A day means the whole of it, as people read "up to 31 December".
 *
 * @param rows - The log.
 * @param day - Excel's number of a day, or null.
 * @returns Milliseconds since Excel's day 0.
 */
export function settleAsOf(rows: LogRows, day: number | null): number {
  const last = day ?? dayOf(Math.max(...MOMENTS.map((role) => largestOf(rows.numbers(role)))));
  return momentOf(last + 1) - 1;
}
