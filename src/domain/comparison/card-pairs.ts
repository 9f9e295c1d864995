import { readPeriod } from "../audit/facts/period";
import { foldedText } from "../card-rules/folded-text";
import type { PersonCard } from "./person-card";

/** Two cards of which the one is what became of the other. */
export interface CardPair<Card> {
  readonly before: Card;
  readonly after: Card;
  /** Whether it is one person's next period; else two cards that were chosen alone. */
  readonly inTime: boolean;
}

/** A card that says whose it is, and from which day on. */
interface DatedCard<Card> {
  readonly card: Card;
  readonly subject: string;
  readonly first: number;
}

// A card without a person is about its role; one without either is about nobody.
function dated<Card extends PersonCard>(card: Card): DatedCard<Card>[] {
  const days = readPeriod(card.period);
  const subject = JSON.stringify([foldedText(card.person), foldedText(card.role)]);
  const isAboutNobody = card.person === "" && card.role === "";
  return days === null || isAboutNobody ? [] : [{ card, subject, first: days.first }];
}

function inTime<Card>(cards: readonly DatedCard<Card>[]): CardPair<Card>[] {
  const sorted = [...cards].sort((one, other) => one.first - other.first);
  return sorted.slice(1).flatMap((after, place) => {
    const before = sorted[place];
    if (before === undefined || before.first === after.first) return [];
    return [{ before: before.card, after: after.card, inTime: true }];
  });
}

/**
 * Finds which cards are compared period over period: those of one person in one role, each with the
 * one before it in time, wherever their sheets stand. Two cards alone are compared whatever they are
 * about, in their own order where time gives none.
 *
 * @param cards - Any cards.
 * @returns The pairs, in the order in which their people come first.
 */
export function cardPairs<Card extends PersonCard>(cards: readonly Card[]): CardPair<Card>[] {
  const all = cards.flatMap(dated);
  const subjects = new Set(all.map(({ subject }) => subject));
  const pairs = [...subjects].flatMap((subject) =>
    inTime(all.filter((one) => one.subject === subject)),
  );
  const [before, after, third] = cards;
  const areTwo = before !== undefined && after !== undefined && third === undefined;
  return pairs.length === 0 && areTwo ? [{ before, after, inTime: false }] : pairs;
}
