import { sumOf } from "../cells/compensated-sum";
import { isWhole, weightSum } from "../balance/weight-sum";
import { Refusal } from "../refusal";
import type { RefusalReason } from "../refusal";
import { demandCovered, LEAST_COVERED_WEIGHT } from "./covered-weight";
import type { WeightedScore } from "./weighted-score";

/** What happens to the weight of an indicator that has no score. */
export const MISSING_POLICIES = ["redistribute", "zero", "carry", "block"] as const;

/**
 * "redistribute" over the scored ones, count as "zero", "carry" over the previous period's score, or
 * "block" the total.
 */
export type MissingPolicy = (typeof MISSING_POLICIES)[number];

// A sentence shows a sum with as many digits as the tolerance can hang on.
function shown(sum: number): number {
  return Number(sum.toFixed(6));
}

function demandScores(rows: readonly WeightedScore[], reason: RefusalReason): void {
  const missing = rows.find(({ score }) => score === undefined);
  if (missing) throw new Refusal("not-available", reason, missing.cell);
}

/** The rows that a policy lets count, their scores settled. */
const COUNTED: Readonly<
  Record<MissingPolicy, (rows: readonly WeightedScore[]) => readonly WeightedScore[]>
> = {
  redistribute: (rows) => rows.filter(({ score }) => score !== undefined),
  zero: (rows) => rows.map((row) => ({ ...row, score: row.score ?? 0 })),
  carry: (rows) => {
    const carried = rows.map((row) => ({ ...row, score: row.score ?? row.previous }));
    demandScores(carried, "score-missing-twice");
    return carried;
  },
  block: (rows) => {
    demandScores(rows, "score-missing");
    return rows;
  },
};

function demandWeights(rows: readonly WeightedScore[]): void {
  const sum = weightSum(rows);
  if (isWhole(sum) || isWhole(sum, 100)) return;
  throw new Refusal("wrong-value", "weights-off-total", { sum: shown(sum) });
}

/**
 * The weighted total of a scorecard. A carried score is one of the period before; it does not count
 * as covered, so that a total never rests mainly on what was measured earlier.
 *
 * @param rows - Weights above 0 that sum to 1 or to 100, and their scores in points.
 * @param policy - What a missing score means.
 * @param least - Fraction of the weight that must be scored in this period; "zero" asks for none.
 * @returns Points: the sum of weight × score over the sum of the weights that count.
 * @throws Refusal where the weights miss their sum by more than 0.05 percentage points, where there
 * is no score at all, where a score is missing that the policy needs, or where too little of the
 * weight is covered.
 */
export function weightedTotal(
  rows: readonly WeightedScore[],
  policy: MissingPolicy,
  least: number = LEAST_COVERED_WEIGHT,
): number {
  demandWeights(rows);
  const counted = COUNTED[policy](rows);
  if (rows.every(({ score }) => score === undefined)) {
    throw new Refusal("not-available", "no-scores");
  }
  if (policy !== "zero") demandCovered(rows, least);
  const sum = sumOf(counted.map(({ weight, score = 0 }) => weight * score));
  const total = sum / weightSum(counted);
  if (!Number.isFinite(total)) throw new Refusal("wrong-number", "result-too-large");
  return total;
}
