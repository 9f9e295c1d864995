import type { CustomerValues } from "./customer-values";
import { rankGroups } from "./rank-groups";

/** Grades of each customer, from 1, the poorest: columns of equal length. */
export interface RfmScores {
  readonly recency: Uint8Array;
  readonly frequency: Uint8Array;
  readonly monetary: Uint8Array;
}

/**
 * Grades customers by recency, frequency and amount. The fewer days since the last order, the higher
 * the grade.
 *
 * @param values - What the orders of each customer come to.
 * @param groups - Number of grades, from 2 to 9; 5 for quintiles.
 * @returns The grades, in the order of the customers.
 */
export function rfmScores(values: CustomerValues, groups: number): RfmScores {
  return {
    recency: rankGroups(
      values.recency.map((days) => -days),
      groups,
    ),
    frequency: rankGroups(values.frequency, groups),
    monetary: rankGroups(values.monetary, groups),
  };
}
