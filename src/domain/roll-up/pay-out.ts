import type { PayoutCurve } from "./payout-curve";
import { payoutShare } from "./payout-curve";
import type { RolledCard } from "./roll-up";
import { countedTotal } from "./roll-up";
import { shareOut } from "./share-out";
import type { Structure } from "./structure";
import { companyShares } from "./structure";

/** What is to be shared out, and by which curve. */
export interface PayoutTerms {
  /** Money. */
  readonly budget: number;
  /** The budget is multiplied by it: 1 as it is, 1.1 for "what if there were a tenth more". */
  readonly factor: number;
  readonly curve: PayoutCurve;
}

/** Why nothing is shared out: a total is not final yet, or no card earns anything. */
export type PayoutHold = "not-final" | "nothing-earned";

/**
 * The share of its full payout that a card earns; a knock-out earns nothing, whatever the total.
 *
 * @param card - Total and what it is worth.
 * @param curve - What totals are worth.
 * @returns A fraction, or undefined while the total is not final.
 */
export function earnedShare(card: RolledCard, curve: PayoutCurve): number | undefined {
  const total = countedTotal(card);
  if (total === undefined) return undefined;
  return card.standing === "knocked-out" ? 0 : payoutShare(total, curve);
}

/**
 * Shares out the whole budget: each card's part is its share in the company times what it earns by
 * the curve. Nothing is shared out while a total is not final, because the others would get what is
 * held for it.
 *
 * @param cards - In the order of the structure's cards.
 * @param structure - Who belongs where, and with which share.
 * @param terms - Budget, factor and curve.
 * @returns Money for each card, to the cent, together the budget times the factor; or why not.
 */
export function payOut(
  cards: readonly RolledCard[],
  structure: Structure,
  { budget, factor, curve }: PayoutTerms,
): number[] | PayoutHold {
  const shares = companyShares(structure);
  const earned = cards.flatMap((card) => earnedShare(card, curve) ?? []);
  if (earned.length < cards.length) return "not-final";
  const parts = earned.map((share, index) => share * (shares[index] ?? 0));
  return parts.some((part) => part > 0) ? shareOut(budget * factor, parts) : "nothing-earned";
}
