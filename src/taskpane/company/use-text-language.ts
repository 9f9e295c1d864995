import { useState } from "react";
import type { Language } from "../../i18n/language";
import { LANGUAGES } from "../../i18n/language";
import { useSpeech } from "../frame/language-context";

/** The language in which texts are being written: the pane's, unless only others are there yet. */
export function useTextLanguage(spoken: readonly string[]) {
  const { language } = useSpeech();
  const present = LANGUAGES.find((tag) => spoken.includes(tag));
  return useState<Language>(spoken.includes(language) ? language : (present ?? language));
}
