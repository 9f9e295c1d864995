import { demandPart } from "../rates/demand-part";
import { shareOfWhole } from "../rates/share-of-whole";

/**
 * Collections rate: of what customers owed at the opening and bought since, the share that came in.
 * At least four formulas go by this name in Chinese practice; this one needs no record of receipts,
 * only the balances.
 *
 * @param opening - Receivables at the opening.
 * @param sales - Credit sales of the period.
 * @param closing - Receivables at the close.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where more is owed at the close than opening and sales make, or nothing was owed.
 * @example collectionsRate(400, 600, 250) === 0.75
 */
export function collectionsRate(opening: number, sales: number, closing: number): number {
  const owed = opening + sales;
  demandPart(closing, owed);
  return shareOfWhole(owed - closing, owed);
}

/** Receivables before, during and after a period. */
export interface Receivables {
  readonly opening: number;
  /** Credit sales of the period. */
  readonly sales: number;
  readonly closing: number;
  /** Of the closing ones, those that are not due yet. */
  readonly current: number;
}

/**
 * Collection effectiveness index: as the collections rate, but of what could be collected at all:
 * what is not due at the close stays outside. Definition: billtrust.com, "Collection Effectiveness
 * Index".
 *
 * @param receivables - The four balances.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where more is current than owed, more is owed at the close than opening and sales
 * make, or nothing could be collected.
 */
export function collectionEffectiveness({ opening, sales, closing, current }: Receivables): number {
  const owed = opening + sales;
  demandPart(closing, owed);
  demandPart(current, closing);
  return shareOfWhole(owed - closing, owed - current);
}
