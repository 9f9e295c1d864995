import { headingFinder } from "./recognise-headings";

/** Columns without which a table cannot be checked. */
export const NEEDED_COLUMNS = ["category", "weight"] as const;

/** A column without which a table cannot be checked. */
export type NeededColumn = (typeof NEEDED_COLUMNS)[number];

type UsefulColumn = "perspective" | "indicator";

/** A table as read from a sheet: its headings, and the cells below them. */
export interface TableSnapshot {
  readonly headers: readonly string[];
  readonly values: readonly (readonly unknown[])[];
}

/** One row of somebody's scorecard, as it is written there. */
export interface RecognisedRow {
  readonly category: string;
  readonly perspective: string;
  readonly indicator: string;
  /** Whatever the weight cell holds: a number, a text, nothing. */
  readonly weight: unknown;
}

/** A table with what the check needs, or the columns that it lacks. */
export type RecognisedCard =
  | {
      readonly kind: "card";
      /** Where a column stands in the table, counted from 0; null where there is none. */
      readonly columns: Readonly<Record<NeededColumn, number>> &
        Readonly<Record<UsefulColumn, number | null>>;
      readonly rows: readonly RecognisedRow[];
    }
  | { readonly kind: "incomplete"; readonly missing: readonly NeededColumn[] };

/** Finds a scorecard's columns by their headings, in whichever of our languages they are written. */
export function recogniseCard({ headers, values }: TableSnapshot): RecognisedCard {
  const columnOf = headingFinder(headers);
  const category = columnOf("category");
  const weight = columnOf("weight");
  if (category === null || weight === null) {
    const found = { category, weight };
    return {
      kind: "incomplete",
      missing: NEEDED_COLUMNS.filter((column) => found[column] === null),
    };
  }
  const perspective = columnOf("perspective");
  const indicator = columnOf("indicator");
  return {
    kind: "card",
    columns: { category, weight, perspective, indicator },
    rows: values.map((cells) => ({
      category: textIn(cells, category),
      perspective: textIn(cells, perspective),
      indicator: textIn(cells, indicator),
      weight: cells[weight],
    })),
  };
}

/** A cell's text without the spaces around it; what is neither text nor number has none. */
export function textIn(cells: readonly unknown[], column: number | null): string {
  const cell = column === null ? "" : cells[column];
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
