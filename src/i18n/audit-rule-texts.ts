import type auditTexts from "../../seeds/locales/en-US/audit-rules.json";
import type { RuleText } from "./card-rule-texts";
import { fillGaps } from "./fill-gaps";
import type { Language } from "./language";

/** Everything that is said about the audit of a workbook. */
export interface AuditRuleTexts extends Omit<typeof auditTexts, "rules" | "words"> {
  readonly rules: Readonly<Record<keyof (typeof auditTexts)["rules"], RuleText>>;
  readonly words: (typeof auditTexts)["words"] & Readonly<Record<string, string>>;
}

async function fileOf(language: Language): Promise<AuditRuleTexts> {
  const file = (await import(
    /* webpackInclude: /audit-rules\.json$/ */
    /* webpackChunkName: "texts-[request]" */
    `../../seeds/locales/${language}/audit-rules.json`
  )) as { default: AuditRuleTexts };
  return file.default;
}

/** The texts about the audit in a language, fetched on first use; what it lacks is in English. */
export async function loadAuditRuleTexts(language: Language): Promise<AuditRuleTexts> {
  const texts = await fileOf(language);
  return language === "en-US" ? texts : fillGaps(texts, await fileOf("en-US"));
}
