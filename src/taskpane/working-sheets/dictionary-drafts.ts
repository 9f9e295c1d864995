import type { Language } from "../../i18n/language";
import { LANGUAGES } from "../../i18n/language";
import type { Texts } from "../../i18n/texts";
import { draftTableRow } from "../../sheets/draft-table-row";
import type { RowDraft } from "../../sheets/sheet-plan";
import { loadWorkingLibrary, rowIndicator, workingContent } from "./working-library";

const DICTIONARY = "indicator-dictionary";

/** An indicator's row for the dictionary, in the pane's language first: the workbook's may be another. */
export async function dictionaryDrafts(
  id: string,
  language: Language,
  loadTexts: (language: Language) => Promise<Texts>,
): Promise<readonly [RowDraft, ...RowDraft[]]> {
  const others = LANGUAGES.filter((other) => other !== language);
  const [own, ...foreign] = await Promise.all([
    knownIn(id, language, loadTexts),
    ...others.map((other) => knownIn(id, other, loadTexts)),
  ]);
  const names = [own, ...foreign].map(({ indicator }) => indicator.name);
  const draft = ({ content, indicator }: typeof own) => draftTableRow(content, indicator, names);
  return [draft(own), ...foreign.map(draft)];
}

async function knownIn(
  id: string,
  language: Language,
  loadTexts: (language: Language) => Promise<Texts>,
) {
  const [library, texts] = await Promise.all([loadWorkingLibrary(language), loadTexts(language)]);
  return {
    content: workingContent(library, texts, DICTIONARY),
    indicator: rowIndicator(library, id),
  };
}
