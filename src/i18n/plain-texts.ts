import type plainTexts from "../../seeds/locales/en-US/plain.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that is said about workbooks for people without the add-in. */
export type PlainTexts = typeof plainTexts;

async function fileOf(language: Language): Promise<PlainTexts> {
  const file = (await import(
    /* webpackInclude: /plain\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/plain.json`
  )) as { default: PlainTexts };
  return file.default;
}

/** The texts about plain formulas in a language, fetched on first use; what it lacks is in English. */
export async function loadPlainTexts(language: Language): Promise<PlainTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
