import enUS from "../../seeds/locales/en-US/audit-words.json";
import zhCN from "../../seeds/locales/zh-CN/audit-words.json";
import zhTW from "../../seeds/locales/zh-TW/audit-words.json";
import type { Language } from "./language";
import type { Term } from "./term";

/** Words by which foreign cards are understood, beside the headings that all cards share. */
export type AuditLabels = Readonly<Record<keyof typeof enUS, Term>>;

/** The words of every language: sheets written in another one are recognised too. */
export const AUDIT_LABELS: Readonly<Record<Language, AuditLabels>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};
