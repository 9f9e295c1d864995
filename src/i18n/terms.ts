import enUS from "../../seeds/locales/en-US/terms.json";
import zhCN from "../../seeds/locales/zh-CN/terms.json";
import zhTW from "../../seeds/locales/zh-TW/terms.json";
import type { Language } from "./language";

/** What something is called, and what else people write for it. */
export interface Term {
  readonly name: string;
  readonly also: readonly string[];
}

/** The trade's words in one language: to write sheets with, and to recognise people's own sheets by. */
export type Terms = {
  readonly [Group in Exclude<keyof typeof enUS, "knockOut">]: Readonly<
    Record<keyof (typeof enUS)[Group], Term>
  >;
} & { readonly knockOut: Term };

/** The words of every language: sheets written in another one are recognised too. */
export const TERMS: Readonly<Record<Language, Terms>> = {
  "zh-CN": zhCN,
  "en-US": enUS,
  "zh-TW": zhTW,
};
