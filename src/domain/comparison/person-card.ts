import type { ReadCard } from "./read-card";

/** A card of the workbook, with whom and which period it is about. */
export interface PersonCard extends ReadCard {
  readonly tableName: string;
  readonly sheetName: string;
  readonly role: string;
  readonly person: string;
  readonly period: string;
  /** Empty where the card gives none. */
  readonly grade: string;
  /** The sheet's row on which its rows begin, counted from 0. */
  readonly rows: { readonly first: number };
}
