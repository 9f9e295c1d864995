import { given } from "../../domain/cells/argument";
import { readContactLog } from "../../domain/logs/contact-log";
import { countFollowUps } from "../../domain/logs/follow-ups";
import { shareOfJudged } from "../../domain/logs/log-window";
import { answer } from "../support/answer";
import { windowArguments } from "../support/window-arguments";

const RESULTS = ["rate", "judged", "resolved", "repeated", "young"] as const;

/**
 * First contact resolution from a contact log: the share of first contacts after which the customer
 * did not come back about the same issue within the window; contacts too young to judge are left
 * out.
 *
 * @customfunction FCR.WINDOW
 * @param customers - Customer of each contact, name or number: a range. Rows that are blank in all
 * three ranges are skipped; a row with gaps is refused.
 * @param issues - Issue of each contact: a range of the same size. Give the customers again if every
 * contact of a customer counts, whatever it is about.
 * @param times - Date with time of each contact: a range of the same size, in any order; text is
 * refused.
 * @param days - Length of the window in days, such as 3 or 7: one cell. A contact exactly that much
 * later still counts as a repeat.
 * @param asof - The last moment that the log tells of: one cell; a date without a time counts to its
 * end. Contacts whose window ends later are too young to judge.
 * @param from - First contacts before this date are not judged but still show what is a repeat; so
 * let the log begin one window earlier: one cell. Left out or blank: all are judged.
 * @param result - "rate"; or a count: "judged", "resolved", "repeated", "young" (too young to judge).
 * Left out or blank: "rate".
 * @returns A fraction from 0 to 1, or a count; #N/A where no contact can be judged.
 * @example KPI.FCR.WINDOW({"A";"A";"B"}, {"bill";"bill";"bill"}, {45992;45994;45993}, 7, 46022) = 0.5
 * @example KPI.FCR.WINDOW({"A";"A";"B"}, {"bill";"bill";"line"}, {45992;45994;46020}, 7, 46022, 0, "young") = 1
 */
export function fcrWindow(
  customers: unknown[][],
  issues: unknown[][],
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
      given(1, "customers", customers),
      given(2, "issues", issues),
      given(3, "times", times),
    );
    const counts = countFollowUps(log, window, "first");
    const resolved = counts.judged - counts.followed;
    if (wanted === "rate") return shareOfJudged(resolved, counts);
    return { ...counts, resolved, repeated: counts.followed }[wanted];
  });
}
