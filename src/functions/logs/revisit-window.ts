import { given } from "../../domain/cells/argument";
import { readContactLog } from "../../domain/logs/contact-log";
import { countFollowUps } from "../../domain/logs/follow-ups";
import { shareOfJudged } from "../../domain/logs/log-window";
import { answer } from "../support/answer";
import { windowArguments } from "../support/window-arguments";

const RESULTS = ["rate", "judged", "repeated", "young"] as const;

/**
 * Repeat-visit rate from a log of on-site visits: the share of all visits after which the same place
 * had to be visited again for the same fault within the window; visits too young to judge are left
 * out.
 *
 * @customfunction REVISIT.WINDOW
 * @param places - Place, machine or customer of each visit, name or number: a range. Rows that are
 * blank in all three ranges are skipped; a row with gaps is refused.
 * @param faults - Fault of each visit: a range of the same size. Give the places again if every
 * further visit counts, whatever the fault.
 * @param times - Date with time of each visit: a range of the same size, in any order; text is
 * refused.
 * @param days - Length of the window in days, better 30 than 7: one cell. A visit exactly that much
 * later still counts.
 * @param asof - The last moment that the log tells of: one cell; a date without a time counts to its
 * end. Visits whose window ends later are too young to judge.
 * @param from - Visits before this date are not judged: one cell. Left out or blank: all are judged.
 * @param result - "rate"; or a count: "judged", "repeated", "young" (too young to judge). Left out
 * or blank: "rate".
 * @returns A fraction from 0 to 1, or a count; #N/A where no visit can be judged.
 * @example KPI.REVISIT.WINDOW({"A";"A";"A";"B"}, {"pump";"pump";"pump";"pump"}, {45992;45994;45996;45993}, 30, 46053) = 0.5
 * @example KPI.REVISIT.WINDOW({"A";"A";"B"}, {"pump";"pump";"lamp"}, {45992;45994;46050}, 30, 46053, 0, "judged") = 2
 */
export function revisitWindow(
  places: unknown[][],
  faults: unknown[][],
  times: unknown[][],
  days: unknown[][],
  asof: unknown[][],
  from?: unknown[][],
  result?: unknown,
): number | CustomFunctions.Error {
  return answer(() => {
    const cells = { days, asof, from, result };
    const { window, wanted } = windowArguments(cells, 4, RESULTS);
    const log = readContactLog(
      given(1, "places", places),
      given(2, "faults", faults),
      given(3, "times", times),
    );
    const counts = countFollowUps(log, window, "every");
    if (wanted === "rate") return shareOfJudged(counts.followed, counts);
    return { ...counts, repeated: counts.followed }[wanted];
  });
}
