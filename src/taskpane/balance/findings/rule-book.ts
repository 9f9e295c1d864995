import type { CatalogueEntry } from "../../../catalogue/catalogue-entry";
import { checkProfile } from "../../../catalogue/check-profile";
import type { CompanyCatalogue } from "../../../catalogue/company/company-catalogue";
import type { CardFacts, IndicatorFacts } from "../../../domain/card-rules/card-facts";
import { surveyFacts } from "../../../domain/card-rules/survey-facts";
import type { CheckProfile } from "../../../domain/card-rules/check-profile";
import type { TableDeclaration } from "../../../domain/declarations/declarations";
import { declaredSurvey } from "../../../domain/declarations/declare-figures";
import type { SurveyKind } from "../../../domain/surveys/declared-survey";
import type { CardRuleTexts } from "../../../i18n/card-rule-texts";
import { loadCardRuleTexts } from "../../../i18n/card-rule-texts";
import type { Language } from "../../../i18n/language";
import { indicatorIds } from "../../company/indicator-ids";
import { mergedEntries, mergedTexts } from "../../company/merged-catalogue";
import { knownSurvey } from "./known-survey";

/** What the check needs beyond the card: limits, the catalogue, and the words to tell its findings in. */
export interface RuleBook {
  readonly language: Language;
  readonly profile: CheckProfile;
  readonly texts: CardRuleTexts;
  /** Adds what the catalogue tells, and the surveys, which it knows from other figures. */
  readonly withIndicators: (
    card: CardFacts,
    declared: Pick<TableDeclaration, "surveys">,
  ) => CardFacts;
  /** What survey an indicator rests on; null where the catalogue has no such indicator. */
  readonly surveyOf: (indicator: string) => SurveyKind | null;
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
  const surveys = new Map(entries.map(({ entry }) => [entry.id, knownSurvey(entry)]));
  const factsOf = (name: string) => facts.get(idOf(name) ?? "") ?? null;
  const surveyOf = (name: string) => surveys.get(idOf(name) ?? "") ?? null;
  return {
    language,
    profile,
    texts,
    withIndicators: (card, declared) => ({
      ...card,
      rows: card.rows.map((row) => ({ ...row, indicator: factsOf(row.name) })),
      surveys: card.rows.flatMap((row) => {
        const said = declaredSurvey(declared, row.name);
        return surveyFacts({ row, known: surveyOf(row.name), declared: said });
      }),
    }),
    surveyOf,
    indicatorName: (id) => names[id]?.name ?? id,
  };
}

function indicatorFacts({
  id,
  flags,
  partners,
  timing,
  additive = false,
  measurement,
}: CatalogueEntry): IndicatorFacts {
  const figures = measurement.kind === "typed" ? null : JSON.stringify(measurement);
  return { id, flags, partners, timing, additive, figures };
}
