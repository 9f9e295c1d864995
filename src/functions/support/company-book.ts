import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { mergeIndicatorTexts } from "../../catalogue/company/company-texts";
import { mergeIndicators } from "../../catalogue/company/merge-catalogue";
import type { SpokenCatalogue } from "./spoken-catalogue";

/**
 * A company's indicators laid over the published ones.
 *
 * @param published - The published facts and texts.
 * @param company - What the company adds, changes and hides.
 * @returns Facts and texts as the company uses them.
 */
export function withCompany(
  { entries, spoken }: SpokenCatalogue,
  company: CompanyCatalogue,
): SpokenCatalogue {
  const published = entries.map(({ facts }) => facts);
  return {
    entries: mergeIndicators(published, company).map(({ entry, hidden }) => ({
      facts: entry,
      hidden,
    })),
    spoken: spoken.map(({ language, texts }) => ({
      language,
      texts: mergeIndicatorTexts(texts, company, language),
    })),
  };
}
