import type { CatalogueEntry } from "../../../catalogue/catalogue-entry";
import { checkProfile } from "../../../catalogue/check-profile";
import type { CompanyCatalogue } from "../../../catalogue/company/company-catalogue";
import type { CardFacts, IndicatorFacts } from "../../../domain/card-rules/card-facts";
import type { CheckProfile } from "../../../domain/card-rules/check-profile";
import type { CardRuleTexts } from "../../../i18n/card-rule-texts";
import { loadCardRuleTexts } from "../../../i18n/card-rule-texts";
import type { Language } from "../../../i18n/language";
import { indicatorIds } from "../../company/indicator-ids";
import { mergedEntries, mergedTexts } from "../../company/merged-catalogue";

/** What the check needs beyond the card: limits, the catalogue, and the words to tell its findings in. */
export interface RuleBook {
  readonly language: Language;
  readonly profile: CheckProfile;
  readonly texts: CardRuleTexts;
  readonly withIndicators: (card: CardFacts) => CardFacts;
  readonly indicatorName: (id: string) => string;
}

/** Fetches all of it. Rejects when a part cannot be fetched. */
export async function loadRuleBook(
  profileId: string,
  language: Language,
  company: CompanyCatalogue | null,
): Promise<RuleBook> {
  const [profile, texts, entries, idOf, names] = await Promise.all([
    checkProfile(profileId),
    loadCardRuleTexts(language),
    mergedEntries(company),
    indicatorIds(company),
    mergedTexts(company, language),
  ]);
  const facts = new Map(entries.map(({ entry }) => [entry.id, indicatorFacts(entry)]));
  const surveyed = new Set(entries.filter(restsOnSurvey).map(({ entry }) => entry.id));
  const factsOf = (name: string) => facts.get(idOf(name) ?? "") ?? null;
  return {
    language,
    profile,
    texts,
    withIndicators: (card) => {
      const rows = card.rows.map((row) => ({ ...row, indicator: factsOf(row.name) }));
      const isFreeOfSurveys = rows.every(
        ({ indicator }) => indicator !== null && !surveyed.has(indicator.id),
      );
      return { ...card, rows, surveys: isFreeOfSurveys ? [] : card.surveys };
    },
    indicatorName: (id) => names[id]?.name ?? id,
  };
}

function indicatorFacts({
  id,
  flags,
  partners,
  timing,
  measurement,
}: CatalogueEntry): IndicatorFacts {
  const figures = measurement.kind === "typed" ? null : JSON.stringify(measurement);
  return { id, flags, partners, timing, figures };
}

/** Functions that take the answers to a questionnaire. */
const SURVEY_FUNCTIONS = ["CSAT", "CES", "NPS"];

const restsOnSurvey = ({ entry: { measurement } }: { readonly entry: CatalogueEntry }): boolean =>
  "functionId" in measurement && SURVEY_FUNCTIONS.some((id) => id === measurement.functionId);
