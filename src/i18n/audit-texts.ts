import type auditTexts from "../../seeds/locales/en-US/audit.json";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that the pane says around an audit; what the rules say stands apart. */
export type AuditTexts = typeof auditTexts;

async function fileOf(language: Language): Promise<AuditTexts> {
  const file = (await import(
    /* webpackInclude: /[\\/]audit\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/audit.json`
  )) as { default: AuditTexts };
  return file.default;
}

/** The texts around an audit in a language, fetched on first use; what it lacks is in English. */
export async function loadAuditTexts(language: Language): Promise<AuditTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
