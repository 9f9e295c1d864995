import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { foldedText } from "../../domain/card-rules/folded-text";
import { catalogueTexts } from "../../i18n/indicator-texts";
import { LANGUAGES } from "../../i18n/language";
import { mergedTexts } from "./merged-catalogue";

/**
 * Finds an indicator's id by its name. A card may be written in another language than the pane speaks
 * now, and before the company gave an indicator another name. What the company calls something goes
 * before what we call it, and a proper name before what else people call something.
 */
export async function indicatorIds(
  company: CompanyCatalogue | null,
): Promise<(name: string) => string | undefined> {
  const texts = await Promise.all([
    ...LANGUAGES.map((language) => catalogueTexts(language)),
    ...LANGUAGES.map((language) => mergedTexts(company, language)),
  ]);
  const entries = texts.flatMap((byId) => Object.entries(byId));
  const names = new Map(entries.map(([id, { name }]) => [foldedText(name), id]));
  const synonyms = unambiguous(
    entries.flatMap(([id, { also = [] }]) => also.map((name) => [foldedText(name), id] as const)),
  );
  return (name) => names.get(foldedText(name)) ?? synonyms.get(foldedText(name));
}

// What several indicators are called says of none of them that it is meant.
function unambiguous(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const found = new Map(pairs);
  for (const [name, id] of pairs) if (found.get(name) !== id) found.delete(name);
  return found;
}
