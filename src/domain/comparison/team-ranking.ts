import { Refusal } from "../refusal";
import { rankAmong } from "../scoring/rank-among";
import { cardTotal } from "./card-total";
import { pooledRates } from "./pooled-rate";
import type { PooledRate } from "./pooled-rate";
import type { ReadCard } from "./read-card";

/** A person of a team with their card. */
export interface TeamMember {
  /** People of different roles have different cards, so they are never ranked together. */
  readonly role: string;
  readonly card: ReadCard;
}

/** A person's place in the team. */
export interface RankedMember {
  readonly name: string;
  /** Points before any knock-out, or why there is no total. */
  readonly total: number | Refusal;
  readonly knockedOut: boolean;
  /** Undefined where there is no total, or where a knock-out item is breached. */
  readonly rank: number | undefined;
}

/** The people of one role. */
export interface TeamRanking {
  readonly role: string;
  /** By rank; who has none comes last. Ties stand in the order in which they were given. */
  readonly members: readonly RankedMember[];
  /** The own rates stand in the order in which the people were given. */
  readonly rates: readonly PooledRate[];
}

const place = ({ rank }: RankedMember): number => rank ?? Number.POSITIVE_INFINITY;

function membersOf(cards: readonly ReadCard[]): RankedMember[] {
  const people = cards.map((card) => ({ ...card, total: cardTotal(card) }));
  const ranked = people.flatMap(({ total, knockedOut }) =>
    knockedOut || total instanceof Refusal ? [] : [total],
  );
  const members = people.map(({ name, total, knockedOut }) => {
    const hasRank = !knockedOut && !(total instanceof Refusal);
    return { name, total, knockedOut, rank: hasRank ? rankAmong(total, ranked, "up") : undefined };
  });
  // Two that have no rank differ by NaN, which sorting takes for a tie.
  return members.sort((one, other) => place(one) - place(other) || 0);
}

/**
 * Ranks people by their totals, each role by itself. Equal totals share a rank; who breached a
 * knock-out item keeps the visible total but has no rank, which is a rule of this product.
 *
 * @param members - The people with their cards of one period.
 * @returns A ranking for each role, with pooled rates beside everybody's own.
 */
export function rankTeams(members: readonly TeamMember[]): TeamRanking[] {
  const roles = [...new Set(members.map(({ role }) => role))];
  return roles.map((role) => {
    const cards = members.filter((member) => member.role === role).map(({ card }) => card);
    return { role, members: membersOf(cards), rates: pooledRates(cards) };
  });
}
