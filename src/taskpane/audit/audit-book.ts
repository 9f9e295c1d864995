import { createContext, useContext } from "react";
import { indicators } from "../../catalogue/indicators";
import type { AuditIndicator } from "../../domain/audit/audit-settings";
import type { AuditRuleTexts } from "../../i18n/audit-rule-texts";
import { loadAuditRuleTexts } from "../../i18n/audit-rule-texts";
import type { AuditTexts } from "../../i18n/audit-texts";
import { loadAuditTexts } from "../../i18n/audit-texts";
import type { BalanceTexts } from "../../i18n/balance-texts";
import { loadBalanceTexts } from "../../i18n/balance-texts";
import type { CardRuleTexts } from "../../i18n/card-rule-texts";
import { loadCardRuleTexts } from "../../i18n/card-rule-texts";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { Language } from "../../i18n/language";
import { LANGUAGES } from "../../i18n/language";
import { auditIndicators } from "../../sheets/audit-indicators";
import type { RuleSpeech } from "../balance/findings/mention-text";

/** What an audit needs beyond the workbook: the catalogue, and the words to tell its findings in. */
export interface AuditBook {
  readonly language: Language;
  readonly words: AuditTexts;
  readonly rules: AuditRuleTexts;
  readonly severities: CardRuleTexts["severities"];
  readonly exceptions: BalanceTexts["exceptions"];
  /** Tells what findings mention. */
  readonly speech: RuleSpeech;
  readonly indicators: Readonly<Record<string, AuditIndicator>>;
}

/** Fetches all of it. Rejects when a part cannot be fetched. */
export async function loadAuditBook(language: Language): Promise<AuditBook> {
  const [words, rules, texts, balance, names] = await Promise.all([
    loadAuditTexts(language),
    loadAuditRuleTexts(language),
    loadCardRuleTexts(language),
    loadBalanceTexts(language),
    Promise.all(LANGUAGES.map((one) => catalogueTexts(one))),
  ]);
  const own = names[LANGUAGES.indexOf(language)] ?? {};
  return {
    ...{ language, words, rules },
    severities: texts.severities,
    exceptions: balance.exceptions,
    speech: {
      language,
      texts: { ...texts, words: { ...texts.words, ...rules.words } },
      indicatorName: (id) => own[id]?.name ?? id,
    },
    indicators: auditIndicators(indicators(), names),
  };
}

/** Filled by `AuditView` once the book has arrived. */
export const AuditBookContext = createContext<AuditBook | null>(null);

/** The words of the audit in the pane's language. */
export function useAuditBook(): AuditBook {
  const book = useContext(AuditBookContext);
  if (book === null) throw new Error("useAuditBook needs an AuditBookContext above it");
  return book;
}
