import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { foldedText } from "../../domain/card-rules/folded-text";
import { catalogueTexts } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";
import { mergedTexts } from "./merged-catalogue";

/** Tells a text about how an indicator is measured, the same in every language of one catalogue. */
export type WordingOf = (id: string, measured: string) => string;

/**
 * Knows the published wording of each indicator in all languages, and the company's. The two are not
 * the same: a company that measures otherwise has changed the definition.
 */
export async function standardWordings(company: CompanyCatalogue | null): Promise<WordingOf> {
  const published = await wordings("published", catalogueTexts);
  const own = await wordings("company", (language) => mergedTexts(company, language));
  return (id, measured) => {
    const key = keyOf(id, measured);
    return published.get(key) ?? own.get(key) ?? foldedText(measured);
  };
}

const keyOf = (id: string, measured: string): string => `${id} ${foldedText(measured)}`;

async function wordings(whose: string, load: typeof catalogueTexts) {
  const texts = await Promise.all(LANGUAGES.map((language) => load(language)));
  const entries = texts.flatMap((byId) => Object.entries(byId));
  return new Map(entries.map(([id, { measured }]) => [keyOf(id, measured), `${whose} ${id}`]));
}
