import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { positiveNumber } from "../../domain/cells/positive-number";
import { readActivityLog } from "../../domain/logs/activity-log";
import { countInactive } from "../../domain/logs/inactivity";
import { churnRate } from "../../domain/rates/churn";
import { lastMoment } from "../../domain/times/one-moment";
import { MILLISECONDS } from "../../domain/times/time-unit";
import { answer } from "../support/answer";

const RESULTS = ["rate", "opening", "lost"] as const;

/**
 * Customer churn by inactivity, for business without contracts: of the customers active in the
 * window before the last one, the share who were not active in the last window.
 *
 * @customfunction CHURN.INACTIVE
 * @param customers - Customer of each order, visit or other sign of life, name or number: a range.
 * Rows that are blank in both ranges are skipped; a row with gaps is refused.
 * @param times - Date of each: a range of the same size, in any order. The list should reach back two
 * windows; text is refused.
 * @param days - Days without a sign of life after which a customer is lost, such as 90: one cell.
 * @param asof - The last day of the last window, on which the list is complete: one cell; a date
 * without a time counts to its end. Later rows are left out.
 * @param result - "rate"; or a count: "opening" (customers active in the window before the last),
 * "lost". Left out or blank: "rate".
 * @returns A fraction from 0 to 1, or a count; #DIV/0! where nobody was active in the window before
 * the last.
 * @example KPI.CHURN.INACTIVE({"A";"A";"B";"C"}, {45870;45950;45880;45960}, 90, 46022) = 0.5
 * @example KPI.CHURN.INACTIVE({"A";"A";"B";"C"}, {45870;45950;45880;45960}, 90, 46022, "opening") = 2
 */
export function churnInactive(
  customers: unknown[][],
  times: unknown[][],
  days: unknown[][],
  asof: unknown[][],
  result?: unknown,
): number | CustomFunctions.Error {
  return answer(() => {
    const wanted = chosenIfAny(5, "result", result, RESULTS) ?? "rate";
    const length = Math.round(positiveNumber(given(3, "days", days)) * MILLISECONDS.days);
    const asOf = lastMoment(given(4, "asof", asof));
    const log = readActivityLog(given(1, "customers", customers), given(2, "times", times));
    const counts = countInactive(log, length, asOf);
    return wanted === "rate" ? churnRate(counts.lost, counts.opening) : counts[wanted];
  });
}
