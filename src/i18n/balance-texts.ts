import type balanceTexts from "../../seeds/locales/en-US/balance.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that is said about checking the balance of a card. */
export type BalanceTexts = typeof balanceTexts;

async function fileOf(language: Language): Promise<BalanceTexts> {
  const file = (await import(
    /* webpackInclude: /balance\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/balance.json`
  )) as { default: BalanceTexts };
  return file.default;
}

/** The texts about the balance of a card in a language, fetched on first use; what it lacks is in English. */
export async function loadBalanceTexts(language: Language): Promise<BalanceTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
