import type comparisonTexts from "../../seeds/locales/en-US/comparison.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that is said about cards side by side, teams and periods. */
export type ComparisonTexts = typeof comparisonTexts;

async function fileOf(language: Language): Promise<ComparisonTexts> {
  const file = (await import(
    /* webpackInclude: /comparison\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/comparison.json`
  )) as { default: ComparisonTexts };
  return file.default;
}

/** The texts about comparing in a language, fetched on first use; what it lacks is in English. */
export async function loadComparisonTexts(language: Language): Promise<ComparisonTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
