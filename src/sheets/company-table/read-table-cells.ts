import { TABLE_WORDS } from "../../i18n/entry-table-words";
import { LANGUAGES } from "../../i18n/language";
import type { Term } from "../../i18n/term";
import { TERMS } from "../../i18n/terms";
import type { TableSnapshot } from "../recognise-card";
import type { TableColumn, TableKind } from "./table-columns";
import { NEEDED_COLUMNS, TABLE_COLUMNS } from "./table-columns";

/** Where each column of a filled-in table stands, counted from 0. */
export type ColumnPlaces = ReadonlyMap<TableColumn, number>;

/** A table of ours, recognised by its headings in whichever of our languages they are written. */
export interface RecognisedTable {
  readonly kind: TableKind;
  readonly places: ColumnPlaces;
}

/** Writing differs in width, case, spaces and the star of a column that must be filled. */
export const plainWord = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s*]+/g, "");

/** Tells whether a table is one of ours, and where its columns stand; null where it is not. */
export function recogniseCompanyTable({ headers }: TableSnapshot): RecognisedTable | null {
  const plainHeaders = headers.map(plainWord);
  for (const kind of ["indicators", "templates"] as const) {
    const places = new Map<TableColumn, number>();
    for (const column of TABLE_COLUMNS[kind]) {
      const names = LANGUAGES.map((tag) => plainWord(TABLE_WORDS[tag].headings[column].name));
      const at = plainHeaders.findIndex((header) => names.includes(header));
      if (at >= 0) places.set(column, at);
    }
    if (NEEDED_COLUMNS[kind].every((column) => places.has(column))) return { kind, places };
  }
  return null;
}

/** The text of a cell without spaces around it; "" where there is nothing. */
export function cellText(
  cells: readonly unknown[],
  places: ColumnPlaces,
  column: TableColumn,
): string {
  const at = places.get(column);
  const cell = at === undefined ? "" : cells[at];
  return typeof cell === "string" || typeof cell === "number" ? String(cell).trim() : "";
}

type Group = Readonly<Record<string, Term>>;

const GROUPS = {
  kind: LANGUAGES.map((tag): Group => TABLE_WORDS[tag].kinds),
  action: LANGUAGES.map((tag): Group => TABLE_WORDS[tag].actions),
  category: LANGUAGES.map((tag): Group => TERMS[tag].categories),
  perspective: LANGUAGES.map((tag): Group => TERMS[tag].perspectives),
  unit: LANGUAGES.map((tag): Group => TERMS[tag].units),
  direction: LANGUAGES.map((tag): Group => TERMS[tag].directions),
  cycle: LANGUAGES.map((tag): Group => TERMS[tag].cycles),
  knockOut: LANGUAGES.map((tag): Group => ({ knockOut: TERMS[tag].knockOut })),
} as const;

/** The key of the term that a word names in any language, proper names before synonyms; else null. */
export function termKey(group: keyof typeof GROUPS, word: string): string | null {
  const wanted = plainWord(word);
  const terms = GROUPS[group].flatMap((language) => Object.entries(language));
  const byName = terms.find(([, { name }]) => plainWord(name) === wanted);
  const bySynonym = terms.find(([, { also }]) => also.some((other) => plainWord(other) === wanted));
  return (byName ?? bySynonym)?.[0] ?? null;
}
