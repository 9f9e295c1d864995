import { given } from "../../domain/cells/argument";
import { countTotal } from "../../domain/cells/totals";
import { quotient } from "../../domain/rates/quotient";
import { answer } from "../support/answer";

/**
 * Schedule conformance: time worked as a share of time scheduled, whenever it was worked; it may
 * exceed 100% and does not replace KPI.ADHERENCE.
 *
 * @customfunction CONFORMANCE
 * @param worked - Time worked: a cell or a range, added up. Blank cells are skipped; text is
 * refused.
 * @param scheduled - Scheduled time in the same unit: a cell or a range, added up. Blank cells are
 * skipped.
 * @returns A fraction that may exceed 1; #DIV/0! where nothing was scheduled.
 * @example KPI.CONFORMANCE(504, 480) = 1.05
 * @example KPI.CONFORMANCE({230;226}, {240;240}) = 0.95
 * @equivalent SUM({worked})/SUM({scheduled})
 */
export function conformance(
  worked: unknown[][],
  scheduled: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    quotient(countTotal(given(1, "worked", worked)), countTotal(given(2, "scheduled", scheduled))),
  );
}
