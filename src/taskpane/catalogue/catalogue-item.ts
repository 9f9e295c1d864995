import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { MergedEntry, Origin } from "../../catalogue/company/merge-catalogue";
import type { FacetValues } from "../../catalogue/filters/facets";
import { facetValues } from "../../catalogue/filters/facets";
import type { CatalogueText } from "../../i18n/indicator-texts";

/** One indicator as the pane shows it. */
export interface CatalogueItem {
  readonly entry: CatalogueEntry;
  readonly text: CatalogueText;
  readonly facets: FacetValues;
  readonly origin: Origin;
  /** Whether the company offers it no longer. */
  readonly hidden: boolean;
  /** What was published, beside the company's version of it. */
  readonly published: CatalogueItem | null;
}

type Texts = Readonly<Record<string, CatalogueText>>;

/** The items in the order of their names. An entry without texts cannot be shown; the build refuses one. */
export function catalogueItems(
  merged: readonly MergedEntry<CatalogueEntry>[],
  texts: Texts,
  publishedTexts: Texts,
  language: string,
): readonly CatalogueItem[] {
  const items = merged.flatMap(({ entry, origin, published, hidden }) => {
    const text = texts[entry.id];
    const publishedText = publishedTexts[entry.id];
    if (text === undefined) return [];
    const before =
      published && publishedText ? itemOf(published, publishedText, "published", hidden) : null;
    return [{ ...itemOf(entry, text, origin, hidden), published: before }];
  });
  const { compare } = new Intl.Collator(language, { ignorePunctuation: true });
  return items.sort((one, other) => compare(one.text.name, other.text.name));
}

function itemOf(
  entry: CatalogueEntry,
  text: CatalogueText,
  origin: Origin,
  hidden: boolean,
): CatalogueItem {
  const facets = facetValues(entry, text.dataSource, origin);
  return { entry, text, facets, origin, hidden, published: null };
}
