import type { ComparisonTexts } from "../../i18n/comparison-texts";
import type { Language } from "../../i18n/language";
import type { Texts } from "../../i18n/texts";
import type { CardWords } from "./card-words";

/** What sheets about several cards are written with. */
export interface ComparisonWords {
  readonly language: Language;
  readonly comparison: ComparisonTexts;
  readonly sheets: Texts["sheets"];
  readonly cards: CardWords;
}
