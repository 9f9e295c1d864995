import { LANGUAGES } from "../i18n/language";
import type { Term } from "../i18n/term";
import { TERMS } from "../i18n/terms";

/** Columns without which a table cannot be checked. */
const NEEDED = ["category", "weight"] as const;

/** A column without which a table cannot be checked. */
export type NeededColumn = (typeof NEEDED)[number];

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
  const plainHeaders = headers.map(plain);
  const category = columnOf("category", plainHeaders);
  const weight = columnOf("weight", plainHeaders);
  if (category === null || weight === null) {
    const found = { category, weight };
    return { kind: "incomplete", missing: NEEDED.filter((column) => found[column] === null) };
  }
  const perspective = columnOf("perspective", plainHeaders);
  const indicator = columnOf("indicator", plainHeaders);
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

/** The proper name of a heading goes before a synonym: "Indicator type" must not hide "Category". */
function columnOf(column: NeededColumn | UsefulColumn, headers: readonly string[]): number | null {
  const terms: Term[] = LANGUAGES.map((language) => TERMS[language].headings[column]);
  const words = [...terms.map(({ name }) => name), ...terms.flatMap(({ also }) => also)];
  for (const word of words) {
    const index = headers.indexOf(plain(word));
    if (index >= 0) return index;
  }
  return null;
}

/** Headings differ in width, case and spacing: "ＫＰＩ 名称" and "kpi名称" are the same. */
const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");

function textIn(cells: readonly unknown[], column: number | null): string {
  const cell = column === null ? "" : cells[column];
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}
