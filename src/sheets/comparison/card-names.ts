import type { PlacedCard } from "./placed-card";

/** Cards that are called alike are told by their sheets, and on one sheet by their tables. */
export function withDistinctNames(cards: readonly PlacedCard[]): PlacedCard[] {
  const bySheet = extended(cards, ({ sheetName }) => sheetName);
  return extended(bySheet, ({ tableName }) => tableName);
}

function extended(
  cards: readonly PlacedCard[],
  addition: (card: PlacedCard) => string,
): PlacedCard[] {
  const counts = new Map<string, number>();
  for (const { name } of cards) counts.set(name, (counts.get(name) ?? 0) + 1);
  return cards.map((card) => {
    const isAlone = counts.get(card.name) === 1 || card.name === addition(card);
    return isAlone ? card : { ...card, name: `${card.name} · ${addition(card)}` };
  });
}
