/** The columns of a card that the audit looks at. */
export const AUDIT_COLUMNS = [
  "category",
  "indicator",
  "unit",
  "direction",
  "method",
  "threshold",
  "target",
  "stretch",
  "numerator",
  "denominator",
  "actual",
  "score",
  "weight",
  "weightedScore",
] as const;

/** A column of a card that the audit looks at. */
export type AuditColumn = (typeof AUDIT_COLUMNS)[number];

/** Words by which sheets are understood, from every language that may be met. */
export interface AuditWords {
  /** The proper name of a column goes before what else people call it. */
  readonly headings: Readonly<Partial<Record<AuditColumn, readonly string[]>>>;
  /** What a row of totals is called. */
  readonly totals: readonly string[];
  /** What a sum over part of the rows is called. */
  readonly subtotals: readonly string[];
  /** What an item without weight is called in the category column. */
  readonly knockOuts: readonly string[];
  /** Labels left of the cells that name role and period. */
  readonly role: readonly string[];
  readonly period: readonly string[];
  readonly percent: readonly string[];
  readonly perMille: readonly string[];
}
