import enUS from "../../seeds/locales/en-US/tables.json";
import zhCN from "../../seeds/locales/zh-CN/tables.json";
import zhTW from "../../seeds/locales/zh-TW/tables.json";
import type { Language } from "./language";

/** Headings and verdicts of the tables that functions spill; at hand because these answer at once. */
export const TABLE_WORDS: Readonly<Record<Language, typeof enUS>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};
