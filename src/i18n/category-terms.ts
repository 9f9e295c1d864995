import enUS from "../../seeds/locales/en-US/categories.json";
import zhCN from "../../seeds/locales/zh-CN/categories.json";
import zhTW from "../../seeds/locales/zh-TW/categories.json";
import type { Language } from "./language";
import type { Term } from "./term";

/** What the categories and an item without weight are called in one language. */
export interface CategoryTerms {
  readonly categories: Readonly<Record<keyof typeof enUS.categories, Term>>;
  readonly knockOut: Term;
}

/** The words of every language, apart from the other terms: all that a custom function needs at once. */
export const CATEGORY_TERMS: Readonly<Record<Language, CategoryTerms>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};
