import type { ReadCard, ReadIndicator } from "./read-card";

/** One indicator across cards, in the order of the cards; undefined on a card that lacks it. */
export interface AlignedIndicator {
  readonly id: string;
  readonly onCards: readonly (ReadIndicator | undefined)[];
}

// A card may hold an indicator twice; its second row then faces the second one of other cards.
function keyed({ indicators }: ReadCard): Map<string, ReadIndicator> {
  const seen = new Map<string, number>();
  return new Map(
    indicators.map((row) => {
      const before = seen.get(row.id) ?? 0;
      seen.set(row.id, before + 1);
      return [`${before} ${row.id}`, row];
    }),
  );
}

/**
 * Lays cards side by side: every indicator that any of them has, once.
 *
 * @param cards - The cards.
 * @returns The indicators of the first card in its order, then what only later cards have.
 */
export function alignIndicators(cards: readonly ReadCard[]): AlignedIndicator[] {
  const columns = cards.map(keyed);
  const keys = new Set(columns.flatMap((column) => [...column.keys()]));
  return [...keys].map((key) => ({
    id: key.slice(key.indexOf(" ") + 1),
    onCards: columns.map((column) => column.get(key)),
  }));
}
