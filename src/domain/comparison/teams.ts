import { foldedText } from "../card-rules/folded-text";
import { periodKey } from "./period-key";
import type { PersonCard } from "./person-card";

/** Cards that can be ranked together, and those that no other can be ranked with. */
export interface Teams<Card> {
  /** Groups of two cards or more, in the order of their first cards. */
  readonly teams: readonly (readonly Card[])[];
  readonly alone: readonly Card[];
}

function keyOf({ indicators, role, period }: PersonCard): string {
  const ids = indicators.map(({ id }) => id).sort();
  return JSON.stringify([foldedText(role), periodKey(period), ids]);
}

/**
 * Finds who can be ranked together: cards of one role and one period that hold the same indicators,
 * whatever their order. Somebody's two periods would otherwise compete with each other, and their
 * counts enter a pooled rate twice.
 *
 * @param cards - Any cards.
 * @returns The teams, and who is left.
 */
export function teamsAmong<Card extends PersonCard>(cards: readonly Card[]): Teams<Card> {
  const groups = new Map<string, Card[]>();
  for (const card of cards) {
    const key = keyOf(card);
    groups.set(key, [...(groups.get(key) ?? []), card]);
  }
  const all = [...groups.values()];
  return {
    teams: all.filter((group) => group.length > 1),
    alone: all.filter((group) => group.length === 1).flat(),
  };
}

/**
 * Finds who has several cards in a team: one person's copied card, or two people of one name. Only
 * the user knows which.
 *
 * @param team - Cards of one role and period.
 * @returns The cards of each name that stands on more than one of them.
 */
export function namesakes<Card extends PersonCard>(team: readonly Card[]): Card[][] {
  const named = new Map<string, Card[]>();
  for (const card of team) {
    const name = foldedText(card.person);
    if (name !== "") named.set(name, [...(named.get(name) ?? []), card]);
  }
  return [...named.values()].filter((cards) => cards.length > 1);
}
