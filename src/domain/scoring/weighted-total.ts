import { sumOf } from "../cells/compensated-sum";
import { isWhole, weightSum } from "../balance/weight-sum";
import { Refusal } from "../refusal";
import type { RefusalDetails } from "../refusal";

/** What happens to the weight of an indicator that has no score. */
export const MISSING_POLICIES = ["redistribute", "zero", "block"] as const;

/** "redistribute" over the scored ones, count as "zero", or "block" the total. */
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

/** A weight with its score, if there is one, and where to find both. */
export interface WeightedScore {
  readonly weight: number;
  /** Undefined where nothing was scored; that is not 0. */
  readonly score: number | undefined;
  /** Cell of the score. */
  readonly cell: RefusalDetails;
}

// A sentence shows a sum with as many digits as the tolerance can hang on.
function shown(sum: number): number {
  return Number(sum.toFixed(6));
}

function demandScores(rows: readonly WeightedScore[]): void {
  const missing = rows.find(({ score }) => score === undefined);
  if (missing) throw new Refusal("not-available", "score-missing", missing.cell);
}

/**
 * The weighted total of a scorecard.
 *
 * @param rows - Weights above 0 that sum to 1 or to 100, and their scores in points.
 * @param policy - What a missing score means.
 * @returns Points: the sum of weight × score over the sum of the weights that count.
 * @throws Refusal where the weights miss their sum by more than 0.05 percentage points, where a
 * score is missing and the policy is "block", or where there is no score at all.
 */
export function weightedTotal(rows: readonly WeightedScore[], policy: MissingPolicy): number {
  const sum = weightSum(rows);
  if (!isWhole(sum) && !isWhole(sum, 100)) {
    throw new Refusal("wrong-value", "weights-off-total", { sum: shown(sum) });
  }
  if (policy === "block") demandScores(rows);
  const scored = rows.filter(({ score }) => score !== undefined);
  if (scored.length === 0) throw new Refusal("not-available", "no-scores");
  const counted = policy === "redistribute" ? weightSum(scored) : sum;
  const total = sumOf(scored.map(({ weight, score = 0 }) => weight * score)) / counted;
  if (!Number.isFinite(total)) throw new Refusal("wrong-number", "result-too-large");
  return total;
}
