import type { CompanyCatalogue, CompanyIndicator, CompanyTemplateText } from "./company-catalogue";
import { nearestText } from "./nearest-text";

/** What a company says about an indicator, in the form in which the published texts come. */
interface IndicatorWords {
  readonly name: string;
  readonly also?: readonly string[];
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

/** The published texts, by id, with the company's in their place where it has some. */
export function mergeIndicatorTexts<Text extends IndicatorWords>(
  published: Readonly<Record<string, Text>>,
  company: CompanyCatalogue,
  language: string,
): Readonly<Record<string, Text | IndicatorWords>> {
  const own = Object.entries(companyIndicatorTexts(company, language));
  // What else people call an indicator stays true, whatever the company calls it.
  const texts = own.map(([id, text]) => {
    const also = published[id]?.also;
    return [id, { ...text, ...(also && { also }) }] as const;
  });
  return { ...published, ...Object.fromEntries(texts) };
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
