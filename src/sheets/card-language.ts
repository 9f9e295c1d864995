import type { Language } from "../i18n/language";
import { LANGUAGES } from "../i18n/language";
import { TERMS } from "../i18n/terms";
import { CARD_COLUMNS } from "./card/card-columns";

/** The language in which these are the headings of one of our cards; null where they are not. */
export function cardLanguage(headers: readonly string[]): Language | null {
  const isCard = (language: Language) =>
    headers.length === CARD_COLUMNS.length &&
    CARD_COLUMNS.every((column, at) => TERMS[language].headings[column].name === headers[at]);
  return LANGUAGES.find(isCard) ?? null;
}
