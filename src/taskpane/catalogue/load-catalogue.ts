import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { Finder } from "../../catalogue/finder/finder";
import { loadFinder } from "../../catalogue/finder/load-finder";
import type { CatalogueWords } from "../../i18n/catalogue-words";
import { loadCatalogueWords } from "../../i18n/catalogue-words";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { Language } from "../../i18n/language";
import { mergedEntries, mergedTexts } from "../company/merged-catalogue";
import type { CatalogueItem } from "./catalogue-item";
import { catalogueItems } from "./catalogue-item";

/** Every indicator in one language, and what finds them. */
export interface Catalogue {
  /** By id, in the order of their names; those that the company hides are among them. */
  readonly items: ReadonlyMap<string, CatalogueItem>;
  readonly finder: Finder;
  readonly words: CatalogueWords;
  readonly company: CompanyCatalogue | null;
}

/**
 * The catalogue in a language, with a company's laid over it. Rejects when a part of it cannot be
 * fetched.
 */
export async function loadCatalogue(
  language: Language,
  company: CompanyCatalogue | null = null,
): Promise<Catalogue> {
  const [merged, texts, publishedTexts, published, words] = await Promise.all([
    mergedEntries(company),
    mergedTexts(company, language),
    catalogueTexts(language),
    loadFinder(),
    loadCatalogueWords(language),
  ]);
  const items = catalogueItems(merged, texts, publishedTexts, language);
  return {
    items: new Map(items.map((item) => [item.entry.id, item])),
    finder: await finderFor(published, company, merged),
    words,
    company,
  };
}

async function finderFor(
  published: Finder,
  company: CompanyCatalogue | null,
  merged: Awaited<ReturnType<typeof mergedEntries>>,
): Promise<Finder> {
  if (company === null || company.indicators.length === 0) return published;
  const { companyFinder } = await import(/* webpackChunkName: "pinyin" */ "./company-finder");
  return companyFinder(published, company, merged);
}
