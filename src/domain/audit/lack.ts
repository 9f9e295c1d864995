import type { AuditRuleId } from "./audit-rule-id";
import type { AuditCard } from "./cards/audit-card";
import type { AuditColumn } from "./cards/audit-words";
import type { AuditFacts } from "./facts/audit-facts";
import type { CardView } from "./facts/card-view";

/** What a check cannot do without and did not have. */
export const LACKS = [
  "record",
  "unit",
  "actual",
  "period",
  "locks",
  "merging",
  "links",
  "iteration",
  "scope",
] as const;

/** Key of the words that say what was lacking. */
export type Lack = (typeof LACKS)[number];

/** A check that was not made, or not of everything. Silence of its rule then proves nothing. */
export interface UncheckedRule {
  readonly rule: AuditRuleId;
  /** The card that was not checked; null where a part of the workbook was not. */
  readonly card: AuditCard | null;
  readonly lack: Lack;
}

/** What keeps a rule from looking at a card; null where nothing does. */
export type CardLack = (card: CardView) => Lack | null;

/** What a rule of the workbook cannot look at. */
export type WorkbookLacks = (facts: AuditFacts) => readonly Omit<UncheckedRule, "rule">[];

/**
 * For rules that compare a card with what it was when it was inserted.
 *
 * @param view - The card.
 * @returns "record" for a card of somebody else's making.
 */
export const lacksRecord: CardLack = ({ card }) => (card.record ? null : "record");

/**
 * For rules that look at a column which not every card has.
 *
 * @param column - The column.
 * @returns What keeps the rule from looking at a card.
 */
export const lacksColumn =
  (column: AuditColumn & Lack): CardLack =>
  ({ card }) =>
    card.columns[column] === undefined ? column : null;

/**
 * For rules of the workbook that compare cards with each other.
 *
 * @param lack - What the rule cannot do without.
 * @param has - Whether a card has it.
 * @returns What the rule cannot look at: the cards without.
 */
export const cardsLacking =
  (lack: Lack, has: (card: AuditCard) => boolean): WorkbookLacks =>
  ({ cards }) =>
    cards.flatMap((card) => (has(card) ? [] : [{ card, lack }]));
