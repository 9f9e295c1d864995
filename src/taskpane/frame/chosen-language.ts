import type { Language } from "../../i18n/language";
import { LANGUAGES, nearestLanguage } from "../../i18n/language";
import type { Memory } from "./memory";

/** The language that the user chose on this computer; null follows Excel. */
export function rememberedChoice(memory: Memory): Language | null {
  const tag = memory.read("language");
  return LANGUAGES.find((language) => language === tag) ?? null;
}

/** The language to speak: the user's choice, else the nearest one to Excel's. */
export function spokenLanguage(choice: Language | null, excelLanguage: string): Language {
  return choice ?? nearestLanguage(excelLanguage);
}
