import { given } from "../../domain/cells/argument";
import { customerValues } from "../../domain/logs/customer-values";
import { readOrders } from "../../domain/logs/order-log";
import { readGroups } from "../../domain/logs/rank-groups";
import { rfmScores as scoresOf } from "../../domain/logs/rfm-scores";
import { scoresTable } from "../../domain/logs/rfm-table";
import { lastMoment } from "../../domain/times/one-moment";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerTable } from "../support/answer";

/**
 * RFM scores from a list of orders: each customer's recency, frequency and amount, graded into groups
 * of equal size, 111 for the poorest to 555; equal values share a grade, the lowest they would reach.
 *
 * @customfunction RFM.SCORES
 * @param customers - Customer of each order, name or number: a range. Rows that are blank in all three
 * ranges are skipped; a row with gaps is refused.
 * @param times - Date of each order: a range of the same size, one row an order; text is refused.
 * @param amounts - Amount of each order: a range of the same size; may be negative. Desktop Excel
 * passes a blank as 0, an order worth nothing.
 * @param asof - The day from which the days since the last order are counted: one cell. Later orders
 * are left out.
 * @param groups - Number of grades, from 2 to 9: one cell. Left out or blank: 5.
 * @returns A table that spills, a row for each customer: days since the last order, orders, amount,
 * the three grades, the score; keep it outside Excel tables.
 * @example KPI.RFM.SCORES({"A";"B";"A"}, {45992;45993;46000}, {100;50;20}, 46022, 2) = {"Customer","Days since last order","Orders","Amount","R","F","M","RFM score";"A",22,2,120,2,2,2,222;"B",29,1,50,1,1,1,111}
 */
export function rfmScores(
  customers: unknown[][],
  times: unknown[][],
  amounts: unknown[][],
  asof: unknown[][],
  groups?: unknown[][],
): unknown[][] {
  return answerTable(() => {
    const grades = readGroups(given(5, "groups", groups));
    const asOf = lastMoment(given(4, "asof", asof));
    const { log, names } = readOrders(
      given(1, "customers", customers),
      given(2, "times", times),
      given(3, "amounts", amounts),
    );
    const values = customerValues(log, asOf);
    return scoresTable(names, values, scoresOf(values, grades), TABLE_WORDS[currentLanguage()].rfm);
  });
}
