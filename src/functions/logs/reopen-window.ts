import { given } from "../../domain/cells/argument";
import { shareOfJudged } from "../../domain/logs/log-window";
import { countReopened } from "../../domain/logs/reopened";
import { readCases } from "../../domain/times/read-cases";
import { answer } from "../support/answer";
import { windowArguments } from "../support/window-arguments";

const RESULTS = ["rate", "judged", "reopened", "young"] as const;

/**
 * Reopen rate from a ticket table: the share of resolved tickets that were reopened within the
 * window; tickets too young to judge are left out.
 *
 * @customfunction REOPEN.WINDOW
 * @param resolved - Date with time at which each ticket was first resolved: a range. Rows that are
 * blank in both ranges are skipped; text is refused.
 * @param reopened - Date with time at which it was first reopened: a range of the same size. A blank
 * or a 0 is a ticket that was not reopened.
 * @param days - Length of the window in days: one cell. Reopened exactly that much later still
 * counts.
 * @param asof - The last moment that the table tells of: one cell; a date without a time counts to
 * its end. Tickets whose window ends later are too young to judge.
 * @param from - Tickets resolved before this date are not judged: one cell. Left out or blank: all
 * are judged.
 * @param result - "rate"; or a count: "judged", "reopened", "young" (too young to judge). Left out
 * or blank: "rate".
 * @returns A fraction from 0 to 1, or a count; #N/A where no ticket can be judged.
 * @example KPI.REOPEN.WINDOW({45992;45992;45993;45994}, {45995;0;46020;0}, 7, 46022) = 0.25
 * @example KPI.REOPEN.WINDOW({45992;46020}, {45995;46021}, 7, 46022, 0, "young") = 1
 */
export function reopenWindow(
  resolved: unknown[][],
  reopened: unknown[][],
  days: unknown[][],
  asof: unknown[][],
  from?: unknown[][],
  result?: unknown,
): number | CustomFunctions.Error {
  return answer(() => {
    const cells = { days, asof, from, result };
    const { window, wanted } = windowArguments(cells, 3, RESULTS);
    const tickets = readCases(given(1, "resolved", resolved), given(2, "reopened", reopened));
    const log = {
      resolved: Float64Array.from(tickets, ({ start }) => start),
      reopened: Float64Array.from(tickets, ({ end }) => end ?? Infinity),
    };
    const counts = countReopened(log, window);
    if (wanted === "rate") return shareOfJudged(counts.followed, counts);
    return { ...counts, reopened: counts.followed }[wanted];
  });
}
