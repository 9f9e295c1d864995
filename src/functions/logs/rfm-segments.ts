import { given } from "../../domain/cells/argument";
import { chosenIfAny } from "../../domain/cells/choice";
import { customerValues } from "../../domain/logs/customer-values";
import { readOrders } from "../../domain/logs/order-log";
import { RFM_CUTS, rfmSegments as segmentsOf } from "../../domain/logs/rfm-segments";
import { segmentsTable } from "../../domain/logs/rfm-table";
import { lastMoment } from "../../domain/times/one-moment";
import { currentLanguage } from "../../i18n/current-language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { answerTable } from "../support/answer";

/**
 * The eight RFM segments from a list of orders: whether each customer's recency, frequency and amount
 * are better than a cut, and what such customers are called (KPI.RFM.NAMES shows all names).
 *
 * @customfunction RFM.SEGMENTS
 * @param customers - Customer of each order, name or number: a range. Rows that are blank in all three
 * ranges are skipped; a row with gaps is refused.
 * @param times - Date of each order: a range of the same size, one row an order; text is refused.
 * @param amounts - Amount of each order: a range of the same size; may be negative. Desktop Excel
 * passes a blank as 0, an order worth nothing.
 * @param asof - The day from which the days since the last order are counted: one cell. Later orders
 * are left out.
 * @param cut - "mean" or "median" of all customers; a few great customers raise the mean. Exactly on
 * the cut is low. Left out or blank: "mean".
 * @returns A table that spills, a row for each customer: days since the last order, orders, amount,
 * high or low for each, the segment; keep it outside Excel tables.
 * @example KPI.RFM.SEGMENTS({"A";"B";"A"}, {45992;45993;46000}, {100;50;20}, 46022) = {"Customer","Days since last order","Orders","Amount","R","F","M","Segment";"A",22,2,120,"High","High","High","Key customers to cherish";"B",29,1,50,"Low","Low","Low","Other customers to win back"}
 */
export function rfmSegments(
  customers: unknown[][],
  times: unknown[][],
  amounts: unknown[][],
  asof: unknown[][],
  cut?: unknown,
): unknown[][] {
  return answerTable(() => {
    const kind = chosenIfAny(5, "cut", cut, RFM_CUTS) ?? "mean";
    const asOf = lastMoment(given(4, "asof", asof));
    const { log, names } = readOrders(
      given(1, "customers", customers),
      given(2, "times", times),
      given(3, "amounts", amounts),
    );
    const values = customerValues(log, asOf);
    const words = TABLE_WORDS[currentLanguage()].rfm;
    return segmentsTable(names, values, segmentsOf(values, kind), words);
  });
}
