import type { RankedPerson, RankingFacts } from "../card-rules/comparison-facts";
import { foldedText } from "../card-rules/folded-text";
import { periodKey } from "./period-key";
import type { PersonCard } from "./person-card";
import type { TieBreaker } from "./tie-breaker";
import { outcomePoints } from "./tie-breaker";

/** A line of a list of ranks as somebody wrote it. */
export interface PrintedRank {
  /** Of a person, or of a card. */
  readonly name: string;
  /** Period and sheet of the card that is meant; "" where the list does not say it. */
  readonly period: string;
  readonly sheet: string;
  readonly rank: number;
}

/** A list of ranks that stands somewhere in the workbook. */
export interface PrintedRanking {
  readonly sheet: string;
  readonly lines: readonly PrintedRank[];
}

/** Cards whose ranks are looked for. */
interface RankedGroup {
  readonly peers: readonly PersonCard[];
  /** All cards of the workbook, so that a name that several have is taken for nobody's. */
  readonly cards: readonly PersonCard[];
  readonly tieBreaker: TieBreaker | null;
}

/**
 * The ranks that lists of the workbook give to people of one role and period.
 *
 * @param rankings - All lists.
 * @param group - Cards of these people with a final total, and by what equal totals are told apart.
 * @returns The lists that rank two of them or more; null where there is none.
 */
export function printedRanks(
  rankings: readonly PrintedRanking[],
  { peers, cards, tieBreaker }: RankedGroup,
): readonly RankingFacts[] | null {
  const lists = rankings.map(({ sheet, lines }) => ({
    ...{ sheet, tieBreaker },
    people: lines.flatMap((line) => personOf(line, cardOf(line, cards), peers)),
  }));
  const found = lists.filter(({ people }) => people.length > 1);
  return found.length === 0 ? null : found;
}

const isSame = (one: string, other: string): boolean => foldedText(one) === foldedText(other);

// A sheet may have been renamed since, so it only tells apart what name and period leave open.
function cardOf({ name, period, sheet }: PrintedRank, cards: readonly PersonCard[]) {
  const meant = cards.filter(
    (card) =>
      (isSame(name, card.name) || isSame(name, card.person)) &&
      (period === "" || periodKey(period) === periodKey(card.period)),
  );
  const onSheet = meant.filter(({ sheetName }) => isSame(sheet, sheetName));
  return [meant, onSheet].find(({ length }) => length === 1)?.[0];
}

function personOf(
  { rank }: PrintedRank,
  card: PersonCard | undefined,
  peers: readonly PersonCard[],
): RankedPerson[] {
  if (card?.total === undefined || !peers.includes(card)) return [];
  const { total, person, name } = card;
  return [{ name: person || name, total, rank, outcome: outcomePoints(card) }];
}
