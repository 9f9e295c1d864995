import type { AuditReport } from "../../../src/domain/audit/audit-report";
import type { Language } from "../../../src/i18n/language";
import { loadTexts } from "../../../src/i18n/texts";
import type { Checks, ChecksWords } from "../../../src/sheets/checks/checks";
import { loadAuditBook } from "../../../src/taskpane/audit/audit-book";
import { checksWords } from "../../../src/taskpane/audit/checks/checks-words";

/** 1 March 2026, a quarter past nine in the evening. */
const READ_AT = 46_082 + (21 * 60 + 15) / 1_440;

/** A report as the pane hands it over. */
export const checksOf = (report: AuditReport, changed: Partial<Checks> = {}): Checks => ({
  report,
  sheetNames: ["绩效", "It's 2"],
  onlySheet: null,
  readAt: READ_AT,
  catalogueVersion: "2026.11",
  productVersion: "1.2.3",
  ...changed,
});

/** The words with which the pane writes. */
export async function wordsIn(language: Language): Promise<ChecksWords> {
  const [book, texts] = await Promise.all([loadAuditBook(language), loadTexts(language)]);
  return checksWords(book, texts);
}
