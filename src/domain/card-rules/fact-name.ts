import type { CardFacts, FactColumn } from "./card-facts";

/** What a table need not tell about a card, as opposed to a column. */
export type CardFact = {
  [Name in keyof CardFacts]: null extends CardFacts[Name] ? Name : never;
}[keyof CardFacts];

/** Something that a rule looks at; "indicators" means that the catalogue knows every row's. */
export type FactName = FactColumn | CardFact | "indicators";

const isColumn = (card: CardFacts, name: FactName): boolean => card.columns.has(name as FactColumn);

/**
 * Whether something is known of a card.
 *
 * @param card - The card.
 * @param name - A column, a fact of the card, or "indicators".
 * @returns False where a rule that needs it cannot be checked.
 */
export function isKnown(card: CardFacts, name: FactName): boolean {
  if (name === "indicators") return card.rows.every(({ indicator }) => indicator !== null);
  return name in card ? card[name as CardFact] !== null : isColumn(card, name);
}
