import type { Language } from "../../i18n/language";
import { TERMS } from "../../i18n/terms";
import type { BookEntry } from "./indicator-book";
import { indicatorCall } from "./indicator-call";

/** What KPI.DEFINE tells of an indicator, as options of the formula. */
export const INDICATOR_FIELDS = [
  ...["measured", "name", "id", "formula", "unit", "direction"],
  ...["category", "perspective", "cycle", "source", "note", "benchmark"],
] as const;

type Words = Readonly<Record<string, { readonly name: string }>>;

const wordFor = (words: Words, key: string | null): string => words[key ?? ""]?.name ?? "";

/**
 * One field of an indicator.
 *
 * @param entry - The indicator.
 * @param field - Which field.
 * @param language - Language of the user.
 * @returns The text; "" where nobody states anything.
 */
export function indicatorField(entry: BookEntry, field: string, language: Language): string {
  const { facts, text } = entry;
  const terms = TERMS[language];
  const fields: Readonly<Record<string, string | undefined>> = {
    measured: text.measured,
    name: text.name,
    id: entry.id,
    formula: indicatorCall(entry),
    unit: wordFor(terms.units, facts.unit),
    direction: wordFor(terms.directions, facts.direction),
    category: wordFor(terms.categories, facts.category),
    perspective: wordFor(terms.perspectives, facts.perspective),
    cycle: wordFor(terms.cycles, facts.cycle),
    source: text.dataSource,
    note: text.note,
    benchmark: text.benchmark,
  };
  return fields[field] ?? "";
}
