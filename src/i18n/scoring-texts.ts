import type scoringTexts from "../../seeds/locales/en-US/scoring.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that is said about how a card is scored. */
export type ScoringTexts = typeof scoringTexts;

async function fileOf(language: Language): Promise<ScoringTexts> {
  const file = (await import(
    /* webpackInclude: /scoring\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/scoring.json`
  )) as { default: ScoringTexts };
  return file.default;
}

/** The texts about scoring in a language, fetched on first use; what it lacks is in English. */
export async function loadScoringTexts(language: Language): Promise<ScoringTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
