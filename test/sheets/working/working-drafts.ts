import { template } from "../../../src/catalogue/templates";
import type { Language } from "../../../src/i18n/language";
import { LANGUAGES } from "../../../src/i18n/language";
import { loadTexts } from "../../../src/i18n/texts";
import { draftWorkingSheet } from "../../../src/sheets/draft-working-sheet";
import type { Place, SheetDraft, SheetPlan } from "../../../src/sheets/sheet-plan";
import type { RowIndicator, WorkingContent } from "../../../src/sheets/working/working-content";
import {
  loadWorkingLibrary,
  rowIndicator,
  workingContent,
} from "../../../src/taskpane/working-sheets/working-library";

export const WORKING_SHEETS = [
  "indicator-dictionary",
  "data-governance",
  "implementation-risks",
  "cascade",
  "pdca-log",
  "okr-kpi",
  "customer-tiers",
  "leadership-rating",
] as const;

export type WorkingSheetId = (typeof WORKING_SHEETS)[number];

/** Every working sheet in every language. */
export const SHIPPED = WORKING_SHEETS.flatMap((id) =>
  LANGUAGES.map((language) => [id, language] as const),
);

/** A sheet's content; a dictionary holds the indicators of the finance template and one of its own. */
export async function contentOf(id: WorkingSheetId, language: Language): Promise<WorkingContent> {
  const library = await loadWorkingLibrary(language);
  const chosen: RowIndicator[] = [
    ...template("finance").rows.map(({ indicator }) => rowIndicator(library, indicator)),
    { name: "=Our own" },
  ];
  return workingContent(library, await loadTexts(language), id, chosen);
}

export async function draftOf(id: WorkingSheetId, language: Language): Promise<SheetDraft> {
  return draftWorkingSheet(await contentOf(id, language));
}

export async function planOf(
  id: WorkingSheetId,
  language: Language,
  place: Partial<Place> = {},
): Promise<SheetPlan> {
  const draft = await draftOf(id, language);
  return draft.plan({
    sheetName: "Sheet",
    row: 0,
    column: 0,
    tableNames: draft.wantedTableNames,
    nameSuffix: "",
    ...place,
  });
}
