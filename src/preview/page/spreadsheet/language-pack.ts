import { LocaleType, type ILanguagePack } from "@univerjs/core";
import type { HostLanguage } from "../options/host-language";

interface SpreadsheetLanguage {
  readonly type: LocaleType;
  load(): Promise<{ pack: ILanguagePack }>;
}

/** Univer's texts with the names of all functions are large, so only one language is loaded. */
export const spreadsheetLanguages: Record<HostLanguage, SpreadsheetLanguage> = {
  "zh-CN": { type: LocaleType.ZH_CN, load: () => import("./locales/zh-CN") },
  "en-US": { type: LocaleType.EN_US, load: () => import("./locales/en-US") },
  "zh-TW": { type: LocaleType.ZH_TW, load: () => import("./locales/zh-TW") },
};
