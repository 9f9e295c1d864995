import type { ScoringPolicy } from "../../domain/scorecard/scorecard";

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

/** A card that carries scores over asks for them last, so that all other columns keep their place. */
const CARRYING_COLUMNS = [...CARD_COLUMNS, "previousScore"] as const;

/** One column of a scorecard's table. */
export type CardColumn = (typeof CARRYING_COLUMNS)[number];

/** How many columns lie left of that one: its place within the block. */
export const at = (column: CardColumn): number => CARRYING_COLUMNS.indexOf(column);

/** The columns that a card has under its policy for missing scores. */
export const columnsUnder = ({ missing }: Pick<ScoringPolicy, "missing">): readonly CardColumn[] =>
  missing === "carry" ? CARRYING_COLUMNS : CARD_COLUMNS;
