import { quotient } from "../rates/quotient";
import { Refusal } from "../refusal";

/** What can be asked of a budget. */
export const BUDGET_RESULTS = ["rate", "attainment"] as const;

/** The plain rate of actual to budget, or how far it keeps to the band. */
export type BudgetResult = (typeof BUDGET_RESULTS)[number];

/** Rates that count as fully under control, both ends included. */
export interface BudgetBand {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The band that holds where a formula names none: the whole budget may be spent, and a tenth may be
 * left over. A default of this product; spending far less means that a service was not rendered.
 */
export const USUAL_BAND: BudgetBand = { lowest: 0.9, highest: 1 };

function demandBand({ lowest, highest }: BudgetBand): void {
  if (lowest > 0 && lowest <= highest) return;
  throw new Refusal("wrong-value", "band-unusable", { lowest, highest });
}

/**
 * Budget control. Cost has a good range, not a direction: rewarding the lowest cost would reward
 * not serving. Outside the band the attainment falls in a straight line, as KPI.ATTAIN's does:
 * below it by the share missing of its lower end, above it by the share over its upper end.
 *
 * @param actual - Actual cost.
 * @param budget - Budgeted cost, from 0.
 * @param result - Rate or attainment.
 * @param band - Rates that count as attained.
 * @returns A fraction: the rate itself; or 1 within the band and less outside, negative where the
 * cost is more than twice the upper end.
 * @throws Refusal where the budget is 0, or the band has no room.
 * @example budgetControl(95, 100, "attainment", { lowest: 0.9, highest: 1 }) === 1
 */
export function budgetControl(
  actual: number,
  budget: number,
  result: BudgetResult,
  band: BudgetBand,
): number {
  const rate = quotient(actual, budget);
  if (result === "rate") return rate;
  demandBand(band);
  return Math.min(1, rate / band.lowest, 2 - rate / band.highest);
}
