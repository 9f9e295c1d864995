import { shareOfWhole } from "./share-of-whole";

/**
 * Customer churn: of the customers at the opening, the share that left in the period. Customers won
 * in the period stay outside, or they would hide the losses. On one cohort, 1 minus the retention.
 * Definition: fructifi.com, "Customer churn rate".
 *
 * @param lost - Customers present at the opening who left.
 * @param opening - Customers at the opening.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where more left than there were, or there was none.
 * @example churnRate(30, 1200) === 0.025
 */
export function churnRate(lost: number, opening: number): number {
  return shareOfWhole(lost, opening);
}
