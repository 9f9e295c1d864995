import { checkBalance } from "../balance/check-balance";
import type { BalanceCheck } from "../balance/check-balance";
import type { WeightProfile } from "../balance/weight-profile";
import { coveredWeight } from "../scoring/covered-weight";
import { alignIndicators } from "./align-indicators";
import type { AlignedIndicator } from "./align-indicators";
import type { ReadCard, Standing } from "./read-card";

/** A card among others. */
export interface CardColumn {
  readonly name: string;
  /** Points before any knock-out; undefined where the card has no total. */
  readonly total: number | undefined;
  readonly standing: Standing;
  /** Share of the weight that has a score; undefined on a card without weights. */
  readonly covered: number | undefined;
  readonly balance: BalanceCheck;
}

/** Several cards of roles or periods, side by side. */
export interface SideBySide {
  readonly cards: readonly CardColumn[];
  readonly indicators: readonly AlignedIndicator[];
}

function columnOf(card: ReadCard, profile: WeightProfile): CardColumn {
  const { name, indicators, total, standing } = card;
  const rows = indicators.map((row) => ({ ...row, cell: {} }));
  const balance = checkBalance(indicators, profile);
  const covered = balance.total > 0 ? coveredWeight(rows) : undefined;
  return { name, total, standing, covered, balance };
}

/**
 * Compares cards: weights and scores of every indicator that any of them has, with the total and
 * the balance of each card. What a card lacks is absent, not 0.
 *
 * @param cards - The cards, in the order in which they are to stand.
 * @param profileOf - Weight ranges that a card is measured against.
 * @returns A column for each card and a line for each indicator.
 */
export function compareCards<Card extends ReadCard>(
  cards: readonly Card[],
  profileOf: (card: Card) => WeightProfile,
): SideBySide {
  return {
    cards: cards.map((card) => columnOf(card, profileOf(card))),
    indicators: alignIndicators(cards),
  };
}
