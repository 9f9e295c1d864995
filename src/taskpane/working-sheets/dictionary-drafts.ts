import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { Language } from "../../i18n/language";
import { LANGUAGES } from "../../i18n/language";
import type { Texts } from "../../i18n/texts";
import { draftTableRow } from "../../sheets/draft-table-row";
import type { RowDraft } from "../../sheets/sheet-plan";
import { loadWorkingLibrary, rowIndicator, workingContent } from "./working-library";

const DICTIONARY = "indicator-dictionary";

/** What a row is made of: the indicator, the company's catalogue, and the words around it. */
interface RowSubject {
  readonly id: string;
  readonly company: CompanyCatalogue | null;
  readonly loadTexts: (language: Language) => Promise<Texts>;
}

/** An indicator's row for the dictionary, in the pane's language first: the workbook's may be another. */
export async function dictionaryDrafts(
  subject: RowSubject,
  language: Language,
): Promise<readonly [RowDraft, ...RowDraft[]]> {
  const others = LANGUAGES.filter((other) => other !== language);
  const [own, ...foreign] = await Promise.all([
    knownIn(subject, language),
    ...others.map((other) => knownIn(subject, other)),
  ]);
  const names = [own, ...foreign].map(({ indicator }) => indicator.name);
  const draft = ({ content, indicator }: typeof own) => draftTableRow(content, indicator, names);
  return [draft(own), ...foreign.map(draft)];
}

async function knownIn({ id, company, loadTexts }: RowSubject, language: Language) {
  const [library, texts] = await Promise.all([
    loadWorkingLibrary(language, company),
    loadTexts(language),
  ]);
  return {
    content: workingContent(library, texts, DICTIONARY),
    indicator: rowIndicator(library, id),
  };
}
