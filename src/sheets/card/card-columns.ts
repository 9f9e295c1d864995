/** The columns of a scorecard's table, from left to right. */
export const CARD_COLUMNS = [
  "category",
  "perspective",
  "indicator",
  "measured",
  "unit",
  "direction",
  "threshold",
  "target",
  "stretch",
  "numerator",
  "denominator",
  "actual",
  "method",
  "score",
  "weight",
  "weightedScore",
  "dataSource",
  "cycle",
  "note",
] as const;

/** One column of a scorecard's table. */
export type CardColumn = (typeof CARD_COLUMNS)[number];

/** How many columns lie left of that one: its place within the block. */
export const at = (column: CardColumn): number => CARD_COLUMNS.indexOf(column);
