import { quotient } from "./quotient";
import { shareOfWhole } from "./share-of-whole";

/**
 * Gross revenue churn: of the recurring revenue that the customers of the opening paid, the share
 * that is gone, by leaving or by paying less. What anybody pays on top stays outside. Definition:
 * retentionlens.com, "NRR calculator".
 *
 * @param opening - Recurring revenue at the opening.
 * @param churned - Revenue of those who left.
 * @param contraction - Revenue by which those who stayed pay less.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where more is gone than there was, or there was none.
 * @example revenueChurn(1000, 60, 20) === 0.08
 */
export function revenueChurn(opening: number, churned: number, contraction: number): number {
  return shareOfWhole(churned + contraction, opening);
}

/**
 * Gross revenue retention: what is left of the opening's recurring revenue. It cannot exceed 1.
 *
 * @param opening - Recurring revenue at the opening.
 * @param churned - Revenue of those who left.
 * @param contraction - Revenue by which those who stayed pay less.
 * @returns A fraction from 0 to 1.
 * @throws Refusal as `revenueChurn` does.
 * @example grossRevenueRetention(1000, 60, 20) === 0.92
 */
export function grossRevenueRetention(
  opening: number,
  churned: number,
  contraction: number,
): number {
  return 1 - revenueChurn(opening, churned, contraction);
}

/**
 * Net revenue retention: the gross one and what the same customers pay on top. It may exceed 1 and
 * can hide churn behind upselling, so the gross one belongs beside it.
 *
 * @param opening - Recurring revenue at the opening.
 * @param churned - Revenue of those who left.
 * @param contraction - Revenue by which those who stayed pay less.
 * @param expansion - Revenue by which they pay more; new customers stay outside.
 * @returns A fraction from 0, without an upper limit.
 * @throws Refusal as `revenueChurn` does.
 * @example netRevenueRetention(1000, 60, 20, 130) === 1.05
 */
export function netRevenueRetention(
  opening: number,
  churned: number,
  contraction: number,
  expansion: number,
): number {
  return grossRevenueRetention(opening, churned, contraction) + quotient(expansion, opening);
}
