import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import { entryById } from "../../catalogue/entry-by-id";
import type { CompanyCatalogue } from "../../catalogue/company/company-catalogue";
import type { WorkingSheet } from "../../catalogue/working-sheet";
import { workingSheets } from "../../catalogue/working-sheets";
import type { CatalogueText } from "../../i18n/indicator-texts";
import type { Texts } from "../../i18n/texts";
import type { RowIndicator, WorkingContent } from "../../sheets/working/working-content";
import { mergedEntries, mergedTexts } from "../company/merged-catalogue";

/** All that the working sheets are made of beside their words; the indicators speak one language. */
export interface WorkingLibrary {
  readonly sheets: readonly WorkingSheet[];
  /** Those included that the company hides: older cards may hold them. */
  readonly entries: readonly CatalogueEntry[];
  /** Ids of the indicators that the company hides. */
  readonly hidden: ReadonlySet<string>;
  readonly indicators: Readonly<Record<string, CatalogueText>>;
}

/** Fetches the working sheets and the catalogue that fills them, with the company's laid over it. */
export async function loadWorkingLibrary(
  language: Texts["language"],
  company: CompanyCatalogue | null = null,
): Promise<WorkingLibrary> {
  const [sheets, merged, indicators] = await Promise.all([
    workingSheets(),
    mergedEntries(company),
    mergedTexts(company, language),
  ]);
  const hidden = merged.filter((one) => one.hidden).map(({ entry }) => entry.id);
  return {
    sheets,
    entries: merged.map(({ entry }) => entry),
    hidden: new Set(hidden),
    indicators,
  };
}

/** The catalogue's indicator of that id with all that is known of it. */
export function rowIndicator({ entries, indicators }: WorkingLibrary, id: string): RowIndicator {
  const text = indicators[id];
  if (text === undefined) throw new Error(`There are no texts for the indicator "${id}".`);
  return { name: text.name, entry: entryById(entries, id), text };
}

/** What a working sheet is written from. */
export function workingContent(
  library: WorkingLibrary,
  { language, sheets, workingSheets: texts }: Pick<Texts, "language" | "sheets" | "workingSheets">,
  id: string,
  chosen: readonly RowIndicator[] = [],
): WorkingContent {
  const text = texts[id];
  if (text === undefined) throw new Error(`There are no texts for the working sheet "${id}".`);
  return {
    language,
    sheets,
    sheet: entryById(library.sheets, id),
    texts: text,
    indicator: (indicatorId) => rowIndicator(library, indicatorId),
    chosen,
  };
}
