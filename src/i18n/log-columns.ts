import enUS from "../../seeds/locales/en-US/log-columns.json";
import zhCN from "../../seeds/locales/zh-CN/log-columns.json";
import zhTW from "../../seeds/locales/zh-TW/log-columns.json";
import type { Language } from "./language";
import type { Term } from "./term";

/** What the columns of a log are called, in every language: a log may be written in another one. */
export const LOG_COLUMN_TERMS: Readonly<
  Record<Language, Readonly<Record<keyof typeof enUS, Term>>>
> = { "zh-CN": zhCN, "en-US": enUS, "zh-TW": zhTW };
