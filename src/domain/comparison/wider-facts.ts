import { readPeriod } from "../audit/facts/period";
import type { CardFacts } from "../card-rules/card-facts";
import type { CardHistory, GroupFacts, PeriodBefore } from "../card-rules/comparison-facts";
import { foldedText } from "../card-rules/folded-text";
import { rankAmong } from "../scoring/rank-among";
import { driftedLines } from "./drifted-lines";
import type { PersonCard } from "./person-card";

/** What only the other cards of a workbook can tell of one of them. */
export type WiderFacts = Pick<CardFacts, "history" | "group" | "periodBefore">;

const NOTHING_WIDER: WiderFacts = { history: null, group: null, periodBefore: null };

const isSame = (one: string, other: string): boolean => foldedText(one) === foldedText(other);

/**
 * Looks at a card beside the others of its workbook: earlier cards of the same person in the same
 * role, and cards of others in that role for the same period. A card that does not say whose it is
 * belongs to nobody.
 *
 * @param tableName - The card's table.
 * @param cards - All cards of the workbook.
 * @returns What they tell; null is what they do not.
 */
export function widerFacts(tableName: string, cards: readonly PersonCard[]): WiderFacts {
  const own = cards.find((card) => card.tableName === tableName);
  if (own === undefined) return NOTHING_WIDER;
  const past = earlierCards(own, cards);
  return {
    history: historyOf(own, past),
    group: groupOf(own, cards),
    periodBefore: before(own, past),
  };
}

const firstDay = ({ period }: PersonCard): number => readPeriod(period)?.first ?? NaN;

// Of the same person and role, the earliest first.
function earlierCards(own: PersonCard, cards: readonly PersonCard[]): PersonCard[] {
  if (own.person === "") return [];
  return cards
    .filter(({ person, role }) => isSame(person, own.person) && isSame(role, own.role))
    .filter((card) => firstDay(card) < firstDay(own))
    .sort((one, other) => firstDay(one) - firstDay(other));
}

function historyOf(own: PersonCard, past: readonly PersonCard[]): CardHistory | null {
  if (past.length === 0) return null;
  const actualOn = (card: PersonCard, id: string) =>
    card.indicators.find((one) => one.id === id)?.actual ?? null;
  const series = own.indicators.map(({ id, row }) => ({
    row: row - own.rows.first,
    values: [...past, own].map((card) => actualOn(card, id)),
  }));
  return { series, outcome: null };
}

function groupOf(own: PersonCard, cards: readonly PersonCard[]): GroupFacts | null {
  const peers = cards.filter(
    ({ role, period }) => own.role !== "" && isSame(role, own.role) && isSame(period, own.period),
  );
  const ranked = peers.flatMap(({ name, person, total, standing, grade }) =>
    total === undefined || standing !== "final" ? [] : [{ name: person || name, total, grade }],
  );
  if (ranked.length < 2) return null;
  const totals = ranked.map(({ total }) => total);
  const people = ranked.map((one) => ({ ...one, rank: rankAmong(one.total, totals, "up") }));
  return { people, tieBreaker: false, quotas: [] };
}

function before(own: PersonCard, past: readonly PersonCard[]): PeriodBefore | null {
  const last = past.at(-1);
  return last === undefined ? null : { period: last.period, drifts: driftedLines(last, own) };
}
