import { sumOf } from "../cells/compensated-sum";
import { isSameScore } from "../scoring/rank-among";
import type { ReadCard } from "./read-card";

/** By what people with equal totals may be told apart; whatever nobody declares is not used. */
export const TIE_BREAKERS = ["outcome"] as const;

/** "outcome": who has more points from outcome indicators comes first. */
export type TieBreaker = (typeof TIE_BREAKERS)[number];

/** A total, and the part of it that comes from outcome indicators. */
export interface TiedScore {
  readonly total: number;
  /** Undefined where an outcome indicator has no score. */
  readonly outcome: number | undefined;
}

/**
 * The points that a card's outcome indicators bring.
 *
 * @param card - Its indicators.
 * @returns Weight times score, summed; undefined where one of them has no score, which is not 0.
 * @example 30 % of 80 and 20 % of 90 are 42 points
 */
export function outcomePoints({ indicators }: Pick<ReadCard, "indicators">): number | undefined {
  const outcomes = indicators.filter(({ category }) => category === "outcome");
  const points = sumOf(outcomes.map(({ weight, score }) => weight * (score ?? NaN)));
  return Number.isNaN(points) ? undefined : points;
}

/**
 * By how much one comes before another of the same total.
 *
 * @param one - Somebody's score.
 * @param other - That of somebody else.
 * @param tieBreaker - What was declared; null where nothing was.
 * @returns Above 0 where the first one comes first, 0 where they share the rank: also where a
 * subtotal is not known.
 */
export function leadByTie(one: TiedScore, other: TiedScore, tieBreaker: TieBreaker | null): number {
  if (tieBreaker === null || one.outcome === undefined || other.outcome === undefined) return 0;
  return isSameScore(one.outcome, other.outcome) ? 0 : one.outcome - other.outcome;
}
