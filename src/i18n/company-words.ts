import type enUS from "../../seeds/locales/en-US/company.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that is said where a company keeps its own catalogue. */
export type CompanyWords = typeof enUS;

/** Fetched when somebody opens that part of the pane; what a language lacks is in English. */
export async function loadCompanyWords(language: Language): Promise<CompanyWords> {
  const file = (await import(
    /* webpackInclude: /company\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/company.json`
  )) as { default: CompanyWords };
  if (language === "en-US") return file.default;
  return fillGaps(file.default, await loadCompanyWords("en-US"));
}
