import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import { loadComparisonTexts } from "../../i18n/comparison-texts";
import type { Language } from "../../i18n/language";
import { LANGUAGES } from "../../i18n/language";
import { cardWords } from "../../sheets/comparison/card-words";
import type { ComparisonWords } from "../../sheets/comparison/comparison-words";
import type { CardReadingWords } from "../../sheets/comparison/read-placed-card";
import { indicatorIds } from "../company/indicator-ids";
import { standardWordings } from "../company/standard-wording";
import type { PaneServices } from "../pane-services";

/** What is needed to read cards and to tell of them. */
export interface ComparisonBook {
  readonly words: ComparisonWords;
  readonly reading: CardReadingWords;
}

/** Fetches all of it. A card may be written in any language, whichever the pane speaks. */
export async function loadComparison(
  language: Language,
  company: CompanyCatalogue | null,
  loadTexts: PaneServices["loadTexts"],
): Promise<ComparisonBook> {
  const [comparison, own, idOf, wordingOf, ...all] = await Promise.all([
    loadComparisonTexts(language),
    loadTexts(language),
    indicatorIds(company),
    standardWordings(company),
    ...LANGUAGES.map((one) => loadTexts(one)),
  ]);
  const cards = cardWords(all);
  return {
    words: { language, comparison, sheets: own.sheets, cards },
    reading: { words: cards, idOf, wordingOf },
  };
}
