import { isSameScore, rankAmong } from "../scoring/rank-among";
import { pooledRates } from "./pooled-rate";
import type { PooledRate } from "./pooled-rate";
import type { ReadCard } from "./read-card";
import { finalTotal } from "./read-card";
import type { TiedScore, TieBreaker } from "./tie-breaker";
import { leadByTie, outcomePoints } from "./tie-breaker";

/** A person's place in the team. */
export interface RankedMember<Card extends ReadCard> {
  readonly card: Card;
  /** Undefined where the total is not final: no total, too little scored, or knocked out. */
  readonly rank: number | undefined;
}

/** The people of one role. */
export interface TeamRanking<Card extends ReadCard> {
  /** By rank; who has none comes last. Ties stand in the order in which they were given. */
  readonly members: readonly RankedMember<Card>[];
  /** Their own rates stand in the order in which the people were given. */
  readonly rates: readonly PooledRate[];
}

const place = ({ rank }: { readonly rank: number | undefined }): number =>
  rank ?? Number.POSITIVE_INFINITY;

function finalScore(card: ReadCard): TiedScore | undefined {
  const total = finalTotal(card);
  return total === undefined ? undefined : { total, outcome: outcomePoints(card) };
}

function rankOf(own: TiedScore, all: readonly TiedScore[], tieBreaker: TieBreaker | null): number {
  const twins = all.filter(({ total }) => isSameScore(total, own.total));
  const ahead = twins.filter((other) => leadByTie(other, own, tieBreaker) > 0);
  const totals = all.map(({ total }) => total);
  return rankAmong(own.total, totals, "up") + ahead.length;
}

/**
 * Ranks people by their totals. Equal totals share a rank, unless a tie-breaker was declared; whose
 * total is not final keeps it visible but has no rank, and neither has who breached a knock-out item:
 * both are rules of this product.
 *
 * @param cards - One card a person, of one role and period.
 * @param tieBreaker - By what equal totals are told apart; null for nothing.
 * @returns The ranking, with pooled rates beside everybody's own.
 */
export function rankTeam<Card extends ReadCard>(
  cards: readonly Card[],
  tieBreaker: TieBreaker | null = null,
): TeamRanking<Card> {
  const ranked = cards.flatMap((card) => finalScore(card) ?? []);
  const members = cards.map((card) => {
    const own = finalScore(card);
    return { card, rank: own && rankOf(own, ranked, tieBreaker) };
  });
  // Two that have no rank differ by NaN, which sorting takes for a tie.
  members.sort((one, other) => place(one) - place(other) || 0);
  return { members, rates: pooledRates(cards) };
}
