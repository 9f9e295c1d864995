import type ruleTexts from "../../seeds/locales/en-US/card-rules.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** What is said about one rule of the check. */
export interface RuleText {
  readonly title: string;
  /** The sentence of each way in which it is broken. */
  readonly cases: Readonly<Record<string, string>>;
  readonly why: string;
  readonly todo: string;
}

/** Everything that is said about the check of a card. */
export interface CardRuleTexts extends Omit<typeof ruleTexts, "rules" | "words"> {
  readonly rules: Readonly<Record<keyof (typeof ruleTexts)["rules"], RuleText>>;
  readonly words: Readonly<Record<string, string>>;
}

async function fileOf(language: Language): Promise<CardRuleTexts> {
  const file = (await import(
    /* webpackInclude: /card-rules\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/card-rules.json`
  )) as { default: CardRuleTexts };
  return file.default;
}

/** The texts about the check in a language, fetched on first use; what it lacks is in English. */
export async function loadCardRuleTexts(language: Language): Promise<CardRuleTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
