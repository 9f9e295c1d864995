import { quotient } from "../rates/quotient";

/**
 * Days sales outstanding: for how many days of the period's sales the receivables stand. It falls
 * when sales jump, without anybody paying sooner. Definition: receivablesavvy.com, "DSO or CEI".
 *
 * @param receivables - Receivables at the end of the period.
 * @param sales - Credit sales of the period.
 * @param days - Days of the period.
 * @returns Days.
 * @throws Refusal where there were no sales.
 * @example daysSalesOutstanding(300, 900, 90) === 30
 */
export function daysSalesOutstanding(receivables: number, sales: number, days: number): number {
  return quotient(receivables * days, sales);
}
