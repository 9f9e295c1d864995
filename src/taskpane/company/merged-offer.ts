import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { companyTemplateTexts } from "../../catalogue/company/company-texts";
import { mergeTemplates } from "../../catalogue/company/merge-templates";
import { entryById } from "../../catalogue/entry-by-id";
import { templates } from "../../catalogue/templates";
import type { TemplateText, Texts } from "../../i18n/texts";
import { mergedEntries, mergedTexts } from "./merged-catalogue";
import type { Offer } from "./offer-context";

/** What can be inserted, and the words for it, of one catalogue in one language. */
export interface MergedOffer {
  readonly catalogue: CompanyCatalogue;
  readonly before: Texts;
  readonly offer: Offer;
  readonly texts: Texts;
}

/** Lays the company's catalogue over the published one. A company's template may use any indicator. */
export async function mergedOffer(
  catalogue: CompanyCatalogue,
  before: Texts,
): Promise<MergedOffer> {
  const { language } = before;
  const [merged, indicators] = await Promise.all([
    mergedEntries(catalogue),
    mergedTexts(catalogue, language),
  ]);
  const entries = merged.map(({ entry }) => entry);
  const texts: Texts = {
    ...before,
    indicators,
    templates: { ...before.templates, ...templateTexts(catalogue, language) },
  };
  const offer: Offer = {
    templates: mergeTemplates(templates(), catalogue),
    factsOf: (id) => entryById(entries, id),
  };
  return { catalogue, before, offer, texts };
}

/** A company's template is called by its title everywhere. */
function templateTexts(
  catalogue: CompanyCatalogue,
  language: string,
): Readonly<Record<string, TemplateText>> {
  const texts = Object.entries(companyTemplateTexts(catalogue, language));
  return Object.fromEntries(
    texts.map(([id, text]) => [id, { ...text, name: text.title, exceptions: {} }]),
  );
}
