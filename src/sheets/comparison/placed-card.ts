import type { PersonCard } from "../../domain/comparison/person-card";
import type { CellPlace } from "./card-surroundings";

/** The columns of a card that a comparison refers to. */
export const COMPARED_COLUMNS = [
  "category",
  "indicator",
  "measured",
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
  "dataSource",
] as const;

/** One of those columns. */
export type ComparedColumn = (typeof COMPARED_COLUMNS)[number];

/** A card as it was read, with the places of its cells. Rows and columns count from 0 at A1. */
export interface PlacedCard extends PersonCard {
  /** What stands above it, or its table's name. */
  readonly title: string;
  /** Where the card says them; null where it does not. */
  readonly personCell: CellPlace | null;
  readonly periodCell: CellPlace | null;
  /** What the whole weight is written as. */
  readonly whole: 1 | 100;
  /** Rows whose weight cannot be read, so that they are not compared. */
  readonly leftOut: number;
  readonly rows: { readonly first: number; readonly count: number };
  readonly columns: ReadonlyMap<ComparedColumn, number>;
  /** The row below the table, where it holds a total or the card's status. */
  readonly totalRow: number | null;
  readonly hasStatus: boolean;
}
