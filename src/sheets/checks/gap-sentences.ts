import type { AuditReport } from "../../domain/audit/audit-report";
import { notChecked } from "../../domain/audit/not-checked";
import { phrase } from "../../i18n/phrase";
import type { Checks, ChecksWords } from "./checks";

/** What was not checked and why, one sentence each: sheets first, then checks. */
export function gapSentences(
  report: AuditReport,
  { onlySheet }: Checks,
  words: ChecksWords,
): readonly string[] {
  const { texts, listSeparator } = words;
  const beyond = onlySheet === null ? [] : [phrase(texts.otherSheets, { sheet: onlySheet })];
  const checks = notChecked(report).map(({ lack, rules, cards }) =>
    phrase(cards === 0 ? texts.partNotChecked : texts.cardsNotChecked, {
      rules: rules.join(listSeparator),
      cards,
      lack: texts.lacks[lack],
    }),
  );
  return [...beyond, ...unreadSheets(report, words), ...checks];
}

// Somebody may accept that a sheet was not read; whoever signs must know it all the same.
function unreadSheets({ findings, accepted }: AuditReport, { sentence }: ChecksWords): string[] {
  return [...findings, ...accepted.map(({ finding }) => finding)]
    .filter(({ rule }) => rule === "sheet-unread")
    .map(sentence);
}
