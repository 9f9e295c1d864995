import { given } from "../../domain/cells/argument";
import { oneNumber, oneNumberIfAny } from "../../domain/cells/one-number";
import { customerLifetimeValue } from "../../domain/money/customer-lifetime-value";
import { answer } from "../support/answer";

/**
 * Customer lifetime value: margin times retention, divided by 1 plus discount minus retention, less
 * the cost of winning the customer.
 *
 * @customfunction CLV
 * @param margin - Margin, not revenue, that a customer brings in a period: one cell; may be
 * negative.
 * @param retention - Share of customers that stays for the next period, from 0 to below 1: one
 * cell.
 * @param discount - Discount rate for the same period, from 0: one cell; 0.1 means 10%.
 * @param cost - Cost of winning the customer: one cell. Left out or blank: 0.
 * @returns Money of today, which may be negative.
 * @example KPI.CLV(100, 0.8, 0.2) = 200
 * @example KPI.CLV(100, 0.8, 0.2, 50) = 150
 * @equivalent {margin}*{retention}/(1+{discount}-{retention})[-{cost}]
 */
export function clv(
  margin: unknown[][],
  retention: unknown[][],
  discount: unknown[][],
  cost?: unknown[][],
): number | CustomFunctions.Error {
  return answer(() =>
    customerLifetimeValue({
      margin: oneNumber(given(1, "margin", margin)),
      retention: oneNumber(given(2, "retention", retention)),
      discount: oneNumber(given(3, "discount", discount)),
      cost: oneNumberIfAny(given(4, "cost", cost)) ?? 0,
    }),
  );
}
