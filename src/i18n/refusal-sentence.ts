import enUS from "../../seeds/locales/en-US/refusals.json";
import zhCN from "../../seeds/locales/zh-CN/refusals.json";
import zhTW from "../../seeds/locales/zh-TW/refusals.json";
import { CATEGORY_TERMS } from "./category-terms";
import type { Language } from "./language";
import { phrase } from "./phrase";
import type { Term } from "./term";

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};

type Details = Readonly<Record<string, string | number>>;

/** Why a calculation was refused, as a sentence for the user; the bare reason if no sentence exists. */
export function refusalSentence(language: Language, reason: string, details: Details): string {
  const sentence = SENTENCES[language][reason] ?? SENTENCES["en-US"][reason] ?? reason;
  return phrase(sentence, inWords(language, details));
}

/** The domain names a category by its id; people read its name. */
function inWords(language: Language, details: Details): Details {
  const names: Readonly<Record<string, Term>> = CATEGORY_TERMS[language].categories;
  const name = names[details["category"] ?? ""]?.name;
  return name === undefined ? details : { ...details, category: name };
}
