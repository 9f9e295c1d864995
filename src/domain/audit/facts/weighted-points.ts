import { CompensatedSum } from "../../cells/compensated-sum";
import type { CardView } from "./card-view";

/** A card's sums, taken afresh from its rows. */
export interface WeightedPoints {
  /** All weights, as they are written. */
  readonly weight: number;
  /** Weights of the rows that have a score. */
  readonly covered: number;
  /** Weight times score over all rows that have both. */
  readonly points: number;
  readonly scored: number;
}

/**
 * Adds a card up without any of its formulas. A row's score is the one that is shown; where a card
 * has no such column, the weighted score is.
 *
 * @param view - The card.
 * @returns The sums.
 */
export function weightedPoints(view: CardView): WeightedPoints {
  const [weight, covered, points] = [
    new CompensatedSum(),
    new CompensatedSum(),
    new CompensatedSum(),
  ];
  let scored = 0;
  for (const row of view.card.rows) {
    const own = view.number(row, "weight");
    if (own === null) continue;
    weight.add(own);
    const product = productOf(view, row, own);
    if (product === null) continue;
    scored += 1;
    covered.add(own);
    points.add(product);
  }
  return { weight: weight.total, covered: covered.total, points: points.total, scored };
}

function productOf(view: CardView, row: number, weight: number): number | null {
  if (view.card.columns.score === undefined) return view.number(row, "weightedScore");
  const score = view.number(row, "score");
  return score === null ? null : weight * score;
}
