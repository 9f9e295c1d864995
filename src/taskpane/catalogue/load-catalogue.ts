import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { FacetValues } from "../../catalogue/filters/facets";
import { facetValues } from "../../catalogue/filters/facets";
import type { Finder } from "../../catalogue/finder/finder";
import { loadFinder } from "../../catalogue/finder/load-finder";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { CatalogueWords } from "../../i18n/catalogue-words";
import { loadCatalogueWords } from "../../i18n/catalogue-words";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { Language } from "../../i18n/language";

/** One indicator as the pane shows it. */
export interface CatalogueItem {
  readonly entry: CatalogueEntry;
  readonly text: CatalogueText;
  readonly facets: FacetValues;
}

/** Every indicator in one language, and what finds them. */
export interface Catalogue {
  /** By id, in the order of their names. */
  readonly items: ReadonlyMap<string, CatalogueItem>;
  readonly finder: Finder;
  readonly words: CatalogueWords;
}

/** The catalogue in a language. Rejects when a part of it cannot be fetched. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  const [entries, texts, finder, words] = await Promise.all([
    wholeCatalogue(),
    catalogueTexts(language),
    loadFinder(),
    loadCatalogueWords(language),
  ]);
  return { items: itemsByName(entries, texts, language), finder, words };
}

/** An entry without texts cannot be shown; the build refuses one. */
function itemsByName(
  entries: readonly CatalogueEntry[],
  texts: Readonly<Record<string, CatalogueText>>,
  language: Language,
): Catalogue["items"] {
  const items = entries.flatMap((entry) => {
    const text = texts[entry.id];
    return text ? [{ entry, text, facets: facetValues(entry, text.dataSource) }] : [];
  });
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  items.sort((one, other) => compare(one.text.name, other.text.name));
  return new Map(items.map((item) => [item.entry.id, item]));
}
