import type { Facet } from "../../catalogue/filters/facets";
import type { CatalogueWords } from "../../i18n/catalogue-words";
import type { Language } from "../../i18n/language";
import { TERMS } from "../../i18n/terms";

type Labels = Readonly<Record<string, string>>;

/** What a value of a facet is called; a data source is written in the user's language already. */
export function valueLabel(
  facet: Facet,
  value: string,
  words: CatalogueWords,
  language: Language,
): string {
  const labels: Labels = words.values[facet];
  return labels[value] ?? termLabel(facet, value, language) ?? value;
}

/** Categories, perspectives and cycles are called as on an inserted sheet. */
function termLabel(facet: Facet, value: string, language: Language): string | undefined {
  const { categories, perspectives, cycles } = TERMS[language];
  const groups = { category: categories, perspective: perspectives, cycle: cycles };
  if (!(facet in groups)) return undefined;
  const terms: Readonly<Record<string, { readonly name: string }>> =
    groups[facet as keyof typeof groups];
  return terms[value]?.name;
}
