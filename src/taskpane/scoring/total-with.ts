import { Refusal } from "../../domain/refusal";
import { weightedTotal } from "../../domain/scoring/weighted-total";
import type { ScoringCard } from "./scoring-card";

/** The score that a row would have; null for none. */
interface ChangedScore {
  readonly row: number;
  readonly score: number | null;
}

/**
 * The total of a card, with another score in one of its rows where one is given. Null where there is
 * none, or where the card's own formula cannot be followed.
 */
export function totalWith({ rows, policy }: ScoringCard, changed?: ChangedScore): number | null {
  if (policy === null || policy === "carry") return null;
  const scored = rows.flatMap(({ row, weight, score: present }) => {
    const score = changed?.row === row ? changed.score : present;
    return weight === null ? [] : [{ weight, score: score ?? undefined, cell: {} }];
  });
  try {
    // The sheet shows a provisional total however little of the weight is covered.
    return weightedTotal(scored, policy, 0);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
