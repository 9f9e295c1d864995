import { indicatorTexts } from "seeds/texts";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** What a scorecard says about one indicator. */
export interface IndicatorText {
  readonly name: string;
  /** How it is measured, with the formula. */
  readonly measured: string;
  /** Names of the two figures that are typed in; only where the actual is their quotient. */
  readonly numerator?: string;
  readonly denominator?: string;
  /** Only where a document or we name one. */
  readonly dataSource?: string;
  readonly note: string;
}

/** Everything that is said about one indicator. */
export interface CatalogueText extends IndicatorText {
  /** What else people call it. */
  readonly also?: readonly string[];
  /** Names of what a function is called with, by id. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** What to look for on each level, from 1, the lowest, to 5. */
  readonly anchors?: readonly string[];
  readonly benchmark?: string;
}

const FALLBACK = "en-US";

type Texts<Text> = Readonly<Record<string, Text>>;

async function filled<Text>(
  language: Language,
  load: (tag: Language) => Promise<{ readonly texts: Texts<Text> }>,
): Promise<Texts<Text>> {
  const { texts } = await load(language);
  return language === FALLBACK ? texts : fillGaps(texts, (await load(FALLBACK)).texts);
}

/** The texts of the indicators that stand in a template, by id. */
export function cardTexts(language: Language): Promise<Texts<IndicatorText>> {
  return filled(language, (tag) => indicatorTexts[tag].card());
}

/** The texts of every indicator, by id; fetched on first use. */
export function catalogueTexts(language: Language): Promise<Texts<CatalogueText>> {
  return filled(language, (tag) => indicatorTexts[tag].whole());
}
