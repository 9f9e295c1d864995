import { readPeriod } from "../audit/facts/period";
import type { CardFacts } from "../card-rules/card-facts";
import type {
  CardHistory,
  GroupFacts,
  PeriodBefore,
  RowBefore,
} from "../card-rules/comparison-facts";
import { foldedText } from "../card-rules/folded-text";
import { declaredOf } from "../declarations/change-declarations";
import type { Declarations } from "../declarations/declarations";
import { declaredOfRole, declaredSurvey } from "../declarations/declare-figures";
import { driftedLines } from "./drifted-lines";
import { periodKey } from "./period-key";
import type { PersonCard } from "./person-card";
import type { PrintedRanking } from "./printed-ranks";
import { printedRanks } from "./printed-ranks";

/** What only the other cards of a workbook can tell of one of them. */
export type WiderFacts = Pick<
  CardFacts,
  "history" | "group" | "quotas" | "rankings" | "periodBefore"
>;

/** What a workbook holds besides the card. */
interface Surroundings {
  readonly cards: readonly PersonCard[];
  readonly rankings: readonly PrintedRanking[];
  readonly declarations: Declarations;
}

const NOTHING_WIDER: WiderFacts = {
  history: null,
  group: null,
  quotas: null,
  rankings: null,
  periodBefore: null,
};

const isSame = (one: string, other: string): boolean => foldedText(one) === foldedText(other);

/**
 * Looks at a card beside the others of its workbook: earlier cards of the same person in the same
 * role, and cards of others in that role for the same period. A card that does not say whose it is
 * belongs to nobody.
 *
 * @param tableName - The card's table.
 * @param workbook - All its cards, the lists of ranks in it, and what was declared.
 * @returns What they tell; null is what they do not.
 */
export function widerFacts(
  tableName: string,
  { cards, rankings, declarations }: Surroundings,
): WiderFacts {
  const own = cards.find((card) => card.tableName === tableName);
  if (own === undefined) return NOTHING_WIDER;
  const past = earlierCards(own, cards);
  const peers = peersOf(own, cards);
  const { quotas, tieBreaker } = declaredOfRole(declarations, own.role);
  return {
    history: historyOf(own, past),
    group: groupOf(own, peers),
    quotas: own.role === "" ? null : quotas,
    rankings: printedRanks(rankings, { peers, cards, tieBreaker }),
    periodBefore: before(own, past, declarations),
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
  return { series };
}

const isFinal = ({ total, standing }: PersonCard): boolean =>
  total !== undefined && standing === "final";

// The final cards of the role and the period.
function peersOf(own: PersonCard, cards: readonly PersonCard[]): PersonCard[] {
  if (own.role === "") return [];
  return cards
    .filter(
      ({ role, period }) => isSame(role, own.role) && periodKey(period) === periodKey(own.period),
    )
    .filter(isFinal);
}

function groupOf({ role }: PersonCard, peers: readonly PersonCard[]): GroupFacts | null {
  if (peers.length < 2) return null;
  const people = peers.flatMap(({ name, person, total, grade }) =>
    total === undefined ? [] : [{ name: person || name, total, grade }],
  );
  return { role, people };
}

function before(
  own: PersonCard,
  past: readonly PersonCard[],
  declarations: Declarations,
): PeriodBefore | null {
  const last = past.at(-1);
  if (last === undefined) return null;
  const rows = rowsBefore(last, own, declarations);
  return { period: last.period, drifts: driftedLines(last, own), rows };
}

function rowsBefore(last: PersonCard, own: PersonCard, declarations: Declarations): RowBefore[] {
  const declared = declaredOf(declarations, last.tableName);
  const wasPart = declared.days !== null && declared.days.worked < declared.days.inPeriod;
  return own.indicators.flatMap(({ id, row }) => {
    const earlier = last.indicators.find((one) => one.id === id);
    if (earlier === undefined) return [];
    const target = wasPart ? null : (earlier.target ?? null);
    const surveyVersion = declaredSurvey(declared, earlier.name).version;
    return [{ row: row - own.rows.first, target, surveyVersion }];
  });
}
