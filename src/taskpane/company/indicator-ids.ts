import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { foldedText } from "../../domain/card-rules/folded-text";
import { catalogueTexts } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";
import { mergedTexts } from "./merged-catalogue";

/**
 * Finds an indicator's id by its name. A card may be written in another language than the pane speaks
 * now, and before the company gave an indicator another name. What the company calls something goes
 * before what we call it.
 */
export async function indicatorIds(
  company: CompanyCatalogue | null,
): Promise<(name: string) => string | undefined> {
  const texts = await Promise.all([
    ...LANGUAGES.map((language) => catalogueTexts(language)),
    ...LANGUAGES.map((language) => mergedTexts(company, language)),
  ]);
  const ids = new Map(
    texts.flatMap((byId) => Object.entries(byId).map(([id, { name }]) => [foldedText(name), id])),
  );
  return (name) => ids.get(foldedText(name));
}
