import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { companyIndex } from "../../catalogue/company/company-index";
import type { MergedEntry } from "../../catalogue/company/merge-catalogue";
import type { Finder } from "../../catalogue/finder/finder";
import { syllables } from "../../catalogue/finder/syllables";
import { catalogueTexts } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";

/** Finds the company's indicators too. Whoever needs this fetches it, because reading hanzi takes a dictionary. */
export async function companyFinder(
  published: Finder,
  company: CompanyCatalogue,
  merged: readonly MergedEntry<CatalogueEntry>[],
): Promise<Finder> {
  const texts = await Promise.all(LANGUAGES.map((language) => catalogueTexts(language)));
  const publishedNames = (id: string) => texts.flatMap((language) => language[id] ?? []);
  const letters = { plain: published.plain, pinyin: syllables };
  return published.withEntries(companyIndex(company, merged, publishedNames, letters));
}
