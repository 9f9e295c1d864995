import type { BalanceCheck } from "../../domain/balance/check-balance";
import type { Language } from "../../i18n/language";
import { formatNumber } from "../../i18n/numbers";
import { phrase } from "../../i18n/phrase";
import type { Texts } from "../../i18n/texts";

/** Whether the weights add up to 100 %, or by how many points they miss it. */
export function totalSentence(check: BalanceCheck, language: Language, texts: Texts): string {
  const { totalRight, totalShort, totalOver } = texts.interface.balance;
  const gap = formatNumber(language, Math.abs(check.total - 1) * 100);
  switch (check.totalVerdict) {
    case "within":
      return totalRight;
    case "below":
      return phrase(totalShort, { gap });
    case "above":
      return phrase(totalOver, { gap });
  }
}
