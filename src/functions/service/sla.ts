import { given } from "../../domain/cells/argument";
import { countTotal, countTotalOrNone } from "../../domain/cells/totals";
import { slaAttainment } from "../../domain/service/sla-attainment";
import { answer } from "../support/answer";

/**
 * SLA attainment: the share of tickets that met their target; tickets still open past it count as
 * missed.
 *
 * @customfunction SLA
 * @param met - Closed tickets that met their target: a cell or a range, added up. Blank cells are
 * skipped; text is refused.
 * @param closed - All closed tickets: a cell or a range, added up. Blank cells are skipped.
 * @param overdue - Tickets still open past their target. Left out or blank: none, which is right
 * only if none is.
 * @returns A fraction from 0 to 1; #DIV/0! where there is no ticket.
 * @example KPI.SLA(90, 96) = 0.9375
 * @example KPI.SLA({40;50}, {42;53}, 5) = 0.9
 * @equivalent SUM({met})/(SUM({closed})[+SUM({overdue})])
 */
export function sla(
  met: unknown[][],
  closed: unknown[][],
  overdue?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    slaAttainment(
      countTotal(given(1, "met", met)),
      countTotal(given(2, "closed", closed)),
      countTotalOrNone(given(3, "overdue", overdue)),
    ),
  );
}
