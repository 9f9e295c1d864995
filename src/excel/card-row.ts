import type { CardRowPlace, RowPlan } from "../sheets/plan-card-row";
import type { TableReading } from "./read-table";

/** A row to be put into a scorecard, and what it does to the other rows' weights. */
export interface CardRowRequest {
  /** The card as the user was shown it; it must not have changed since. */
  readonly card: TableReading;
  /** How many rows of the card come before the new one; one or more follow, so that ranges grow. */
  readonly before: number;
  readonly indicatorColumn: number;
  readonly weightColumn: number;
  /** The other rows' weights afterwards, in their order; null leaves them as they are. */
  readonly weights: readonly number[] | null;
  readonly plan: (place: CardRowPlace) => RowPlan;
}

/** A row that was added, with all that is needed to take it away again. */
export interface AddedRow {
  readonly sheetName: string;
  readonly tableName: string;
  /** The row within its sheet, e.g. "A9:P9". */
  readonly address: string;
  readonly indicator: string;
  readonly indicatorColumn: number;
  readonly weightColumn: number;
  /** Weights that gave way, by the name of their row; empty where none did. */
  readonly weights: readonly {
    readonly indicator: unknown;
    readonly before: unknown;
    readonly after: number;
  }[];
}
