import enUS from "../../seeds/locales/en-US/refusals.json";
import zhCN from "../../seeds/locales/zh-CN/refusals.json";
import zhTW from "../../seeds/locales/zh-TW/refusals.json";
import type { Language } from "./language";
import { phrase } from "./phrase";

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};

/** Why a calculation was refused, as a sentence for the user; the bare reason if no sentence exists. */
export function refusalSentence(
  language: Language,
  reason: string,
  details: Readonly<Record<string, string | number>>,
): string {
  return phrase(SENTENCES[language][reason] ?? SENTENCES["en-US"][reason] ?? reason, details);
}
