import type { CatalogueEntry } from "../../catalogue/catalogue-entry";
import { entryById } from "../../catalogue/entry-by-id";
import { wholeCatalogue } from "../../catalogue/whole-catalogue";
import type { WorkingSheet } from "../../catalogue/working-sheet";
import { workingSheets } from "../../catalogue/working-sheets";
import type { CatalogueText } from "../../i18n/indicator-texts";
import { catalogueTexts } from "../../i18n/indicator-texts";
import type { Texts } from "../../i18n/texts";
import type { RowIndicator, WorkingContent } from "../../sheets/working/working-content";

/** All that the working sheets are made of beside their words; the indicators speak one language. */
export interface WorkingLibrary {
  readonly sheets: readonly WorkingSheet[];
  readonly entries: readonly CatalogueEntry[];
  readonly indicators: Readonly<Record<string, CatalogueText>>;
}

/** Fetches the working sheets and the catalogue that fills them. */
export async function loadWorkingLibrary(language: Texts["language"]): Promise<WorkingLibrary> {
  const [sheets, entries, indicators] = await Promise.all([
    workingSheets(),
    wholeCatalogue(),
    catalogueTexts(language),
  ]);
  return { sheets, entries, indicators };
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
