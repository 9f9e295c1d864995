import { demandDataBefore } from "./log-window";
import type { LogWindow, WindowCounts } from "./log-window";

/** Resolved tickets, one a row: moments in milliseconds. */
export interface ResolutionLog {
  readonly resolved: Float64Array;
  /** Infinite for a ticket that was not reopened. */
  readonly reopened: Float64Array;
}

/**
 * Counts the tickets that were reopened within a window after they were resolved. A ticket whose
 * window is not over is not judged, even where it was reopened already.
 *
 * @param log - The tickets, in any order.
 * @param window - Window, last moment of the log and first moment that is judged.
 * @returns The counts.
 * @throws Refusal where all tickets were resolved later than the log tells of.
 */
export function countReopened(
  { resolved, reopened }: ResolutionLog,
  { length, asOf, from }: LogWindow,
): WindowCounts {
  demandDataBefore(resolved, asOf);
  const counts = { judged: 0, followed: 0, young: 0 };
  resolved.forEach((moment, row) => {
    if (moment < from || moment > asOf) return;
    if (moment + length > asOf) {
      counts.young += 1;
      return;
    }
    counts.judged += 1;
    if ((reopened[row] ?? Infinity) - moment <= length) counts.followed += 1;
  });
  return counts;
}
