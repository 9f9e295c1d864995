import { LANGUAGES } from "../i18n/language";
import { TERMS } from "../i18n/terms";

/** The words for categories and knock-out items, in every language that a card may be written in. */
export const CATEGORY_WORDS = LANGUAGES.map((language) => TERMS[language]);
