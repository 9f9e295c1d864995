import enUS from "../../seeds/locales/en-US/terms.json";
import zhCN from "../../seeds/locales/zh-CN/terms.json";
import zhTW from "../../seeds/locales/zh-TW/terms.json";
import { CATEGORY_TERMS } from "./category-terms";
import type { CategoryTerms } from "./category-terms";
import type { Language } from "./language";
import type { Term } from "./term";

/** The trade's words in one language: to write sheets with, and to recognise people's own sheets by. */
export type Terms = CategoryTerms & {
  readonly [Group in keyof typeof enUS]: Readonly<Record<keyof (typeof enUS)[Group], Term>>;
};

/** The words of every language: sheets written in another one are recognised too. */
export const TERMS: Readonly<Record<Language, Terms>> = {
  "zh-CN": { ...CATEGORY_TERMS["zh-CN"], ...zhCN },
  "en-US": { ...CATEGORY_TERMS["en-US"], ...enUS },
  "zh-TW": { ...CATEGORY_TERMS["zh-TW"], ...zhTW },
};
