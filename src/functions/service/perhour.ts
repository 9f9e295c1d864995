import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { countTotal } from "../../domain/cells/totals";
import { perHour } from "../../domain/service/per-hour";
import { TIME_UNITS } from "../../domain/times/time-unit";
import { answer } from "../support/answer";

/**
 * Productivity per hour: valid sessions, solved cases or another quantity for each hour worked; put
 * a measure of quality beside it.
 *
 * @customfunction PERHOUR
 * @param cases - Cases or another quantity: a cell or a range, added up. Blank cells are skipped;
 * text is refused.
 * @param time - Productive time: a cell or a range, added up. Blank cells are skipped.
 * @param unit - Unit of the time: "hours", "minutes", "seconds", or "days" for cells that Excel
 * shows as h:mm. Left out or blank: "hours".
 * @returns Cases per hour; #DIV/0! where there is no time.
 * @example KPI.PERHOUR(96, 8) = 12
 * @example KPI.PERHOUR({40;50}, {210;240}, "minutes") = 12
 * @example KPI.PERHOUR(96, {0.125;0.125}, "days") = 16
 * @equivalent unit [hours]: SUM({cases})/SUM({time})
 * @equivalent unit minutes: SUM({cases})/(SUM({time})/60)
 * @equivalent unit seconds: SUM({cases})/(SUM({time})/3600)
 * @equivalent unit days: SUM({cases})/(SUM({time})*24)
 */
export function perhour(
  cases: unknown[][],
  time: unknown[][],
  unit?: unknown,
): number | CustomFunctions.Error {
  return answer(() =>
    perHour(
      countTotal(given(1, "cases", cases)),
      countTotal(given(2, "time", time)),
      chosenIfAny(3, "unit", unit, TIME_UNITS) ?? "hours",
    ),
  );
}
