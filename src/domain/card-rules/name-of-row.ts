import type { CardFacts } from "./card-facts";

/**
 * What a row is called.
 *
 * @param card - The card.
 * @param row - Place in the table, counted from 0.
 * @returns The indicator's name as it stands there; empty where there is none.
 */
export function nameOfRow({ rows }: CardFacts, row: number): string {
  return rows.find((facts) => facts.row === row)?.name ?? "";
}
