import type { BalanceCheck } from "../balance/check-balance";
import { checkBalance } from "../balance/check-balance";
import { weightSum } from "../balance/weight-sum";
import type { CardFacts, RowFacts } from "./card-facts";
import type { CheckProfile } from "./check-profile";

/** A row whose weight could be read, with what it amounts to. */
export interface CountedRow {
  readonly facts: RowFacts;
  /** Fraction of 1; where weights are relative, the part of their sum. */
  readonly weight: number;
}

/**
 * The weights as they are written, whatever they add up to.
 *
 * @param card - The card.
 * @returns The rows whose weight could be read, weights as fractions of 1.
 */
export function writtenWeights({ rows }: CardFacts): CountedRow[] {
  return rows.flatMap((facts) => (facts.share === null ? [] : [{ facts, weight: facts.share }]));
}

/**
 * The weights as they count.
 *
 * @param card - The card.
 * @returns As `writtenWeights`; relative ones scaled to make 1.
 */
export function countedWeights(card: CardFacts): CountedRow[] {
  const written = writtenWeights(card);
  const sum = weightSum(written);
  if (card.mode === "absolute" || sum <= 0) return written;
  return written.map((row) => ({ ...row, weight: row.weight / sum }));
}

/**
 * How the counted weight is spread.
 *
 * @param card - The card.
 * @param profile - What it is checked against.
 * @returns The balance over categories and perspectives.
 */
export function countedBalance(card: CardFacts, profile: CheckProfile): BalanceCheck {
  const rows = countedWeights(card).map(({ facts, weight }) => ({
    category: facts.category.meaning,
    perspective: facts.perspective.meaning,
    weight,
  }));
  return checkBalance(rows, { id: card.name, ranges: profile.ranges });
}
