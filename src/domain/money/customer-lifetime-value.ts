import { quotient } from "../rates/quotient";
import { Refusal } from "../refusal";

/** What a customer's value hangs on; margin, retention and discount of one length of period. */
export interface CustomerValue {
  /** Margin that a customer brings in a period; revenue would flatter. */
  readonly margin: number;
  /** Share of the customers that stays from one period to the next. */
  readonly retention: number;
  /** Discount rate for a period. */
  readonly discount: number;
  /** Cost of winning the customer. */
  readonly cost: number;
}

/**
 * Customer lifetime value: the margins of all periods to come, each weighed by how likely the
 * customer is still there and discounted to today. Definition: Gupta, Lehmann and Stuart, "Valuing
 * Customers".
 *
 * @param value - Margin, retention, discount and cost.
 * @returns Money of today.
 * @throws Refusal where the retention is not from 0 to below 1, or the discount is negative.
 * @example customerLifetimeValue({ margin: 100, retention: 0.8, discount: 0.2, cost: 0 }) === 200
 */
export function customerLifetimeValue({
  margin,
  retention,
  discount,
  cost,
}: CustomerValue): number {
  if (retention < 0 || retention >= 1) {
    throw new Refusal("wrong-value", "retention-unusable", { retention });
  }
  if (discount < 0) throw new Refusal("wrong-value", "discount-negative", { discount });
  return margin * quotient(retention, 1 - retention + discount) - cost;
}
