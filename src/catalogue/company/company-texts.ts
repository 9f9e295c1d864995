import type { CompanyCatalogue, CompanyIndicator, CompanyTemplateText } from "./company-catalogue";
import { nearestText } from "./nearest-text";

/** What a company says about an indicator, in the form in which the published texts come. */
interface IndicatorWords {
  readonly name: string;
  readonly measured: string;
  readonly note: string;
  readonly dataSource?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}

/** The company's words for its indicators in the reader's language or the nearest one, by id. */
export function companyIndicatorTexts(
  { indicators }: CompanyCatalogue,
  language: string,
): Readonly<Record<string, IndicatorWords>> {
  return Object.fromEntries(
    indicators.map((indicator) => [indicator.id, wordsOf(indicator, language)]),
  );
}

/** The company's words for its templates in the reader's language or the nearest one, by id. */
export function companyTemplateTexts(
  { templates }: CompanyCatalogue,
  language: string,
): Readonly<Record<string, CompanyTemplateText>> {
  return Object.fromEntries(templates.map(({ id, texts }) => [id, nearestText(texts, language)]));
}

function wordsOf({ texts, formula }: CompanyIndicator, language: string): IndicatorWords {
  const text = nearestText(texts, language);
  const [numerator, denominator] = (formula?.inputs ?? []).map((input) => text.inputs?.[input]);
  return {
    ...text,
    ...(numerator !== undefined && { numerator }),
    ...(denominator !== undefined && { denominator }),
  };
}
