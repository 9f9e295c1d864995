import enUS from "../../seeds/locales/en-US/sheets.json";
import zhCN from "../../seeds/locales/zh-CN/sheets.json";
import zhTW from "../../seeds/locales/zh-TW/sheets.json";
import type { Language } from "./language";

/** The words of a balance table, the same as on an inserted sheet. */
export type BalanceWords = Pick<
  (typeof enUS)["balance"],
  "weight" | "lowest" | "highest" | "verdict" | "total" | "below" | "within" | "above"
>;

/** At hand without loading, because a custom function answers at once. */
export const BALANCE_WORDS: Readonly<Record<Language, BalanceWords>> = {
  "zh-CN": zhCN.balance,
  "en-US": enUS.balance,
  "zh-TW": zhTW.balance,
};
