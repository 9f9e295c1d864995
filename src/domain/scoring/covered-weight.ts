import { ROUNDING, weightSum } from "../balance/weight-sum";
import { Refusal } from "../refusal";
import type { WeightedScore } from "./weighted-score";

/** Product default: a total that rests on less of the weight is not final. */
export const LEAST_COVERED_WEIGHT = 0.8;

/**
 * The share of the weight whose indicators were scored in this very period.
 *
 * @param rows - Weights above 0 with their scores.
 * @returns A fraction from 0 to 1.
 */
export function coveredWeight(rows: readonly WeightedScore[]): number {
  const scored = rows.filter(({ score }) => score !== undefined);
  return scored.length === rows.length ? 1 : weightSum(scored) / weightSum(rows);
}

/**
 * Demands that enough of the weight is covered for a final total.
 *
 * @param rows - Weights above 0 with their scores.
 * @param least - Fraction that must be covered, itself included.
 * @throws Refusal where less is.
 */
export function demandCovered(rows: readonly WeightedScore[], least: number): void {
  const covered = coveredWeight(rows);
  if (covered >= least - ROUNDING) return;
  throw new Refusal("not-available", "covered-too-low", { covered, least });
}
