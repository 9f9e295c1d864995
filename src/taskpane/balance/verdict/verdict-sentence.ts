import type { CardFinding, Severity } from "../../../domain/card-rules/card-rule";
import type { BalanceTexts } from "../../../i18n/balance-texts";
import type { Language } from "../../../i18n/language";
import { formatPercent } from "../../../i18n/numbers";
import { phrase } from "../../../i18n/phrase";
import type { Card } from "../card";

type Words = BalanceTexts["verdict"];

function outsideOf({ check }: Card): number {
  return check.categories.filter(({ verdict }) => verdict !== "within").length;
}

/** Which card it is about, its total, and whether its categories keep to their ranges. */
export function verdictSentence(
  card: Card,
  { language, words }: { readonly language: Language; readonly words: Words },
): string {
  const outside = outsideOf(card);
  return phrase(outside === 0 ? words.sound : words.unsound, {
    card: card.tableName,
    total: formatPercent(language, card.check.total, 2),
    outside,
  });
}

function countOf(findings: readonly CardFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** How many findings of each severity there are. */
export function countsSentence(findings: readonly CardFinding[], words: Words): string {
  return phrase(words.counts, {
    error: countOf(findings, "error"),
    warning: countOf(findings, "warning"),
    information: countOf(findings, "information"),
  });
}

/** How grave the verdict is. */
export function verdictIntent(card: Card | undefined, findings: readonly CardFinding[]) {
  if (card === undefined) return "info";
  const isWrong = card.check.totalVerdict !== "within" || countOf(findings, "error") > 0;
  if (isWrong) return "error";
  return outsideOf(card) > 0 || countOf(findings, "warning") > 0 ? "warning" : "success";
}
