import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { emptyCompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { mergeIndicatorTexts } from "../../catalogue/company/company-texts";
import type { MergedEntry } from "../../catalogue/company/merge-catalogue";
import { mergeIndicators } from "../../catalogue/company/merge-catalogue";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { Language } from "../../i18n/language";

/** Stands for the catalogue of a workbook that keeps none. */
const NOTHING_OWN = emptyCompanyCatalogue("");

/** Every indicator with the company's laid over the published ones, hidden ones marked. */
export async function mergedEntries(
  company: CompanyCatalogue | null,
): Promise<readonly MergedEntry<CatalogueEntry>[]> {
  return mergeIndicators(await wholeCatalogue(), company ?? NOTHING_OWN);
}

/** The texts of every indicator: the company's where it has some, in the nearest language it wrote. */
export async function mergedTexts(
  company: CompanyCatalogue | null,
  language: Language,
): Promise<Readonly<Record<string, CatalogueText>>> {
  return mergeIndicatorTexts(await catalogueTexts(language), company ?? NOTHING_OWN, language);
}
