import type words from "../../seeds/locales/en-US/catalogue.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** What the catalogue's own screens say. */
export type CatalogueWords = typeof words;

async function wordsFile(language: Language): Promise<CatalogueWords> {
  const file = (await import(
    /* webpackInclude: /catalogue\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/catalogue.json`
  )) as { default: CatalogueWords };
  return file.default;
}

/** The catalogue's words in a language, in English where one is missing; fetched on first use. */
export async function loadCatalogueWords(language: Language): Promise<CatalogueWords> {
  const own = await wordsFile(language);
  return language === "en-US" ? own : fillGaps(own, await wordsFile("en-US"));
}
