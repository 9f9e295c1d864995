import { given } from "../../domain/cells/argument";
import { positiveNumber } from "../../domain/cells/positive-number";
import { countTotal } from "../../domain/cells/totals";
import { backlogDays } from "../../domain/service/backlog-days";
import { answer } from "../support/answer";

/**
 * Backlog in days of work: how many working days the present pace needs to clear what is open.
 *
 * @customfunction BACKLOGDAYS
 * @param open - Tickets open at one moment: a cell or a range of teams, added up; never several
 * dates. Blank cells are skipped; text is refused.
 * @param closed - Tickets closed in the period that shows the pace: a cell or a range, added up.
 * Blank cells are skipped.
 * @param days - Working days of that period, above 0: one cell; 1 if the number closed is a daily
 * one.
 * @returns Working days; #DIV/0! where nothing was closed.
 * @example KPI.BACKLOGDAYS(120, 400, 20) = 6
 * @example KPI.BACKLOGDAYS({70;50}, {18;22}, 1) = 3
 * @equivalent SUM({open})*{days}/SUM({closed})
 */
export function backlogdays(
  open: unknown[][],
  closed: unknown[][],
  days: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    backlogDays(
      countTotal(given(1, "open", open)),
      countTotal(given(2, "closed", closed)),
      positiveNumber(given(3, "days", days)),
    ),
  );
}
