import enUS from "../../seeds/locales/en-US/entry-tables.json";
import zhCN from "../../seeds/locales/zh-CN/entry-tables.json";
import zhTW from "../../seeds/locales/zh-TW/entry-tables.json";
import type { Language } from "./language";

/** The words of the tables in which a company fills in its own entries. */
export type CompanyTableWords = typeof enUS;

/** In every language: a table that was filled in under another one is recognised too. */
export const TABLE_WORDS: Readonly<Record<Language, CompanyTableWords>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};
