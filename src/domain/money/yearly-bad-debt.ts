import { quotient } from "../rates/quotient";

const DAYS_OF_A_YEAR = 365;

/**
 * Overdue debt as a share of a year's sales. Debt is a stock and sales a flow: over the sales of a
 * month the share would be twelve times that of a year, so the sales are spread over a year first.
 *
 * @param overdue - Overdue balance at the end of the period.
 * @param sales - Sales of the period.
 * @param days - Days of the period.
 * @returns A fraction from 0.
 * @throws Refusal where there were no sales.
 * @example yearlyBadDebt(24, 1200, 365) === 0.02
 */
export function yearlyBadDebt(overdue: number, sales: number, days: number): number {
  return quotient(overdue * days, sales * DAYS_OF_A_YEAR);
}
