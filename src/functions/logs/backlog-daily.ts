import { given } from "../../domain/cells/argument";
import { backlogByDay } from "../../domain/logs/backlog-by-day";
import { backlogTable } from "../../domain/logs/backlog-table";
import { oneDayIfAny } from "../../domain/times/one-moment";
import { readCases } from "../../domain/times/read-cases";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerTable } from "../support/answer";

/**
 * Open backlog by day from a ticket table: how many tickets were opened and closed on each day, and
 * how many were open at its end; a stock, so never add the days up.
 *
 * @customfunction BACKLOG.DAILY
 * @param opened - Date at which each ticket was opened: a range. Rows that are blank in both ranges
 * are skipped; text is refused.
 * @param closed - Date at which it was closed: a range of the same size. A blank or a 0 is a ticket
 * that is still open.
 * @param from - First day of the table: one cell. Left out or blank: the day of the first ticket.
 * @param until - Last day of the table: one cell. Left out or blank: the day of the last opening or
 * closing.
 * @returns A table that spills, a row for each day, at most ten years; format its first column as
 * dates and keep it outside Excel tables.
 * @example KPI.BACKLOG.DAILY({45992;45992;45994}, {45993;0;45994}) = {"Day","Opened","Closed","Open at end of day";45992,2,0,2;45993,0,1,1;45994,1,1,1}
 * @example KPI.BACKLOG.DAILY({45992;45992;45994}, {45993;0;45994}, 45993, 45993) = {"Day","Opened","Closed","Open at end of day";45993,0,1,1}
 */
export function backlogDaily(
  opened: unknown[][],
  closed: unknown[][],
  from?: unknown[][],
  until?: unknown[][],
): unknown[][] {
  return answerTable(() => {
    const span = {
      from: oneDayIfAny(given(3, "from", from)),
      until: oneDayIfAny(given(4, "until", until)),
    };
    const tickets = readCases(given(1, "opened", opened), given(2, "closed", closed));
    return backlogTable(backlogByDay(tickets, span), TABLE_WORDS[currentLanguage()].backlog);
  });
}
