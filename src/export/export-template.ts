import { newCardIdentity } from "../catalogue/new-card-identity";
import { scorecardFromTemplate } from "../catalogue/scorecard-from-template";
import { template } from "../catalogue/templates";
import type { KnownFunction } from "../domain/plain-formulas/known-function";
import { insertSheet } from "../excel/insert-sheet";
import { findParts } from "../formulas/find-parts";
import type { Language } from "../i18n/language";
import { loadTexts } from "../i18n/texts";
import { saveWorkbook } from "../preview/files/save/save-workbook";
import type { EmulatedExcel } from "../preview/workbook/emulated-excel";
import { draftScorecard } from "../sheets/draft-scorecard";
import { plainDraft } from "../sheets/plain-draft";

/** A template as an .xlsx file that holds nothing else: formulas of ordinary Excel, calculated. */
export async function exportTemplate(
  { book }: EmulatedExcel,
  id: string,
  language: Language,
  functions: readonly KnownFunction[],
): Promise<Uint8Array> {
  const others = book.grid.sheets.ids();
  const card = scorecardFromTemplate(template(id));
  const draft = draftScorecard(card, await loadTexts(language), newCardIdentity());
  await insertSheet(plainDraft(draft, functions, findParts), "new-sheet");
  for (const other of others) book.grid.sheets.remove(other);
  return saveWorkbook(book);
}
