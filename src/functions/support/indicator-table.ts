import { keyInCell } from "../../domain/cells/keys";
import { argumentDetails } from "../../domain/cells/argument";
import type { Argument } from "../../domain/cells/argument";
import { Refusal } from "../../domain/refusal";
import type { Language } from "../../i18n/language";
import { TABLE_WORDS } from "../../i18n/table-words";
import { TERMS } from "../../i18n/terms";
import type { Term } from "../../i18n/term";
import type { BookEntry } from "./indicator-book";
import { indicatorField } from "./indicator-field";

/** What an indicator must match to be listed; blank arguments leave all. */
export interface IndicatorFilters {
  readonly words: string | undefined;
  readonly category: Argument;
  readonly perspective: Argument;
}

const COLUMNS = [
  ...["name", "category", "perspective", "unit", "direction", "measured", "formula"],
] as const;

const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

// The key that a cell names in any language; undefined where it is blank.
function keyNamed(
  argument: Argument,
  group: "categories" | "perspectives",
  language: Language,
): string | undefined {
  const wanted = keyInCell(argument, 0, 0);
  if (wanted === undefined) return undefined;
  for (const terms of Object.values(TERMS)) {
    const entries = Object.entries(terms[group] as Readonly<Record<string, Term>>);
    const found = entries.find(([key, { name, also }]) =>
      [key, name, ...also].some((spelling) => folded(spelling) === wanted),
    );
    if (found) return found[0];
  }
  const names = Object.values<Term>(TERMS[language][group]).map(({ name }) => name);
  const details = { ...argumentDetails(argument), text: wanted, options: names.join(", ") };
  throw new Refusal("wrong-value", "unknown-option", details);
}

/**
 * The indicators that match as a table.
 *
 * @param book - The catalogue; what the company hides is not listed.
 * @param filters - What they must match.
 * @param language - Language of the user.
 * @returns Heading, then a row for each indicator, sorted by id.
 * @throws Refusal where a filter is unknown or nothing is left.
 */
export function indicatorTable(
  book: readonly BookEntry[],
  filters: IndicatorFilters,
  language: Language,
): unknown[][] {
  const category = keyNamed(filters.category, "categories", language);
  const perspective = keyNamed(filters.perspective, "perspectives", language);
  const { words = "" } = filters;
  const rows = book.filter(
    ({ id, names, text, facts, hidden }) =>
      !hidden &&
      [id, ...names, text.measured].some((said) => folded(said).includes(words)) &&
      (category === undefined || facts.category === category) &&
      (perspective === undefined || facts.perspective === perspective),
  );
  if (rows.length === 0) throw new Refusal("not-available", "nothing-listed");
  const { indicator, unit, direction, measured, ...headings } = TERMS[language].headings;
  const heading = [indicator, headings.category, headings.perspective, unit, direction, measured];
  return [
    [...heading.map(({ name }) => name), TABLE_WORDS[language].list.formula],
    ...rows.map((entry) => COLUMNS.map((field) => indicatorField(entry, field, language))),
  ];
}
