import type { WeightedRow } from "../balance/check-balance";
import type { Counts } from "./read-counts";

/** An indicator as it stood on a card. Undefined is what the card does not hold; it is never 0. */
export interface ReadIndicator extends WeightedRow {
  /** Tells the same indicator on different cards. */
  readonly id: string;
  /** As the card calls it. */
  readonly name: string;
  /** Its row on the card's sheet, counted from 0. */
  readonly row: number;
  /** What was counted and how, as far as the card says it. */
  readonly definition: string;
  /** The same for one definition in whichever language a card writes it. */
  readonly meaning: string;
  /** As written, e.g. "%". */
  readonly unit: string;
  /** How an actual becomes points, as the card names it. */
  readonly method: string;
  readonly threshold: number | undefined;
  readonly target: number | undefined;
  readonly stretch: number | undefined;
  readonly actual: number | undefined;
  /** Undefined for an actual that was typed in, or is no plain quotient. */
  readonly counts: Counts | undefined;
  /** Points. */
  readonly score: number | undefined;
}

/** What a total is worth: only a final one is ranked or paid. */
export type Standing = "final" | "provisional" | "knocked-out";

/** A card as it was read: of one person or role, for one period. */
export interface ReadCard {
  /** Whom and which period it is about, as people call it. */
  readonly name: string;
  readonly indicators: readonly ReadIndicator[];
  /** Points before any knock-out, by the card's own policy for missing scores. */
  readonly total: number | undefined;
  readonly standing: Standing;
}

/**
 * The total where it is final: what is open or knocked out is neither ranked nor set against another.
 *
 * @param card - Total and what it is worth.
 * @returns Points, or undefined.
 */
export const finalTotal = (card: Pick<ReadCard, "total" | "standing">): number | undefined =>
  card.standing === "final" ? card.total : undefined;
