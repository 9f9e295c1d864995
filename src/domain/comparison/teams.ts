import type { ReadCard } from "./read-card";

/**
 * Cards that can be ranked together: those that hold the same indicators, whatever their order.
 *
 * @param cards - Any cards.
 * @returns Groups of two cards or more, in the order of their first cards.
 */
export function teamsAmong<Card extends ReadCard>(cards: readonly Card[]): Card[][] {
  const teams = new Map<string, Card[]>();
  for (const card of cards) {
    const ids = card.indicators.map(({ id }) => id).sort();
    const key = JSON.stringify(ids);
    teams.set(key, [...(teams.get(key) ?? []), card]);
  }
  return [...teams.values()].filter((team) => team.length > 1);
}
