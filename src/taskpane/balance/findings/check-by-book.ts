import type { CardCheck } from "../../../domain/card-rules/check-card";
import { checkCard } from "../../../domain/card-rules/check-card";
import { withOwnFigures } from "../../../domain/card-rules/own-profile";
import type { Card } from "../card";
import type { RuleBook } from "./rule-book";

/** Checks a card by every rule, against the profile that was chosen for it. */
export function checkByBook(card: Card, book: RuleBook): CardCheck {
  const profile = withOwnFigures(book.profile, card.profile.figures);
  return checkCard(book.withIndicators(card.facts, card.declared), profile);
}
