import type { CardFacts, FactColumn } from "./card-facts";
import { wholeTargetOf } from "./whole-target";

/** What a table need not tell about a card, as opposed to a column. */
export type CardFact = {
  [Name in keyof CardFacts]: null extends CardFacts[Name] ? Name : never;
}[keyof CardFacts];

/** Facts that are known row by row, so that some of them may be and others not. */
const PIECEMEAL = {
  // A rule that needs the catalogue needs it for every row: a share of some rows would mislead.
  indicators: ({ rows }: CardFacts) => [rows.every(({ indicator }) => indicator !== null)],
  surveys: ({ surveys }: CardFacts) => surveys?.map(({ result }) => result !== null) ?? [false],
  surveySpread: ({ surveys }: CardFacts) =>
    surveys?.flatMap(({ result }) => (result === null ? [] : [result.kind !== "count"])) ?? [false],
  surveyVersions: ({ surveys, periodBefore }: CardFacts) =>
    surveys?.map(({ row, version, previousVersion }) => {
      const before = periodBefore?.rows.find((one) => one.row === row)?.surveyVersion;
      return version !== null && (before ?? previousVersion) !== null;
    }) ?? [false],
  wholeTargets: (card: CardFacts) => {
    const { partPeriod, rows } = card;
    if (partPeriod === null || partPeriod.daysWorked >= partPeriod.days) return [];
    return rows
      .filter(({ target }) => target !== null)
      .map((facts) => wholeTargetOf(facts, card) !== null);
  },
} as const satisfies Readonly<Record<string, (card: CardFacts) => readonly boolean[]>>;

/** Something that a rule looks at; "indicators" means that the catalogue knows every row's. */
export type FactName = FactColumn | CardFact | keyof typeof PIECEMEAL;

/** How much is known: a rule that lacks some of a fact is checked in part. */
type Knowledge = "all" | "some" | "none";

const isPiecemeal = (name: FactName): name is keyof typeof PIECEMEAL => name in PIECEMEAL;

/**
 * How much is known of a card.
 *
 * @param card - The card.
 * @param name - A column, a fact of the card, or one that is known row by row.
 * @returns "none" where a rule that needs it cannot be checked.
 */
export function knowledgeOf(card: CardFacts, name: FactName): Knowledge {
  const pieces = isPiecemeal(name) ? PIECEMEAL[name](card) : [isThere(card, name)];
  if (pieces.every(Boolean)) return "all";
  return pieces.some(Boolean) ? "some" : "none";
}

function isThere(card: CardFacts, name: FactColumn | CardFact): boolean {
  return name in card ? card[name as CardFact] !== null : card.columns.has(name as FactColumn);
}
