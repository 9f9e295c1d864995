import type logTexts from "../../seeds/locales/en-US/logs.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that is said about the analysis of logs. */
export type LogTexts = typeof logTexts;

async function fileOf(language: Language): Promise<LogTexts> {
  const file = (await import(
    /* webpackInclude: /logs\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/logs.json`
  )) as { default: LogTexts };
  return file.default;
}

/** The texts about logs in a language, fetched on first use; what it lacks is in English. */
export async function loadLogTexts(language: Language): Promise<LogTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
