import enUS from "../../seeds/locales/en-US/tables.json";
import zhCN from "../../seeds/locales/zh-CN/tables.json";
import zhTW from "../../seeds/locales/zh-TW/tables.json";
import type { Language } from "./language";

/** Headings and verdicts of the tables that functions spill, by table. */
export type TableWords = typeof enUS;

/** At hand without loading, because a custom function answers at once. */
export const TABLE_WORDS: Readonly<Record<Language, TableWords>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};
