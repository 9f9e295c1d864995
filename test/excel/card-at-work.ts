import { newCardIdentity } from "../../src/catalogue/new-card-identity";
import { scorecardFromTemplate } from "../../src/catalogue/scorecard-from-template";
import { template } from "../../src/catalogue/templates";
import { insertSheet } from "../../src/excel/insert-sheet";
import type { Language } from "../../src/i18n/language";
import { TERMS } from "../../src/i18n/terms";
import { loadTexts } from "../../src/i18n/texts";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { draftScorecard } from "../../src/sheets/draft-scorecard";
import { customFunction } from "../functions/function-exports";
import { ENGLISH_METADATA } from "../functions/function-help";

/** An inserted scorecard that is typed into, its functions computing. */
export interface CardAtWork {
  /** Row of the first indicator, counted from 1. */
  readonly first: number;
  readonly type: (address: string, text: string) => Promise<void>;
  /** As the cells show it, a column each. */
  readonly shown: (...addresses: readonly string[]) => Promise<unknown[][]>;
}

/** Inserts a template on a sheet of its own. */
export async function insertCard(
  excel: EmulatedExcel,
  id: string,
  language: Language,
): Promise<CardAtWork> {
  const { functions } = ENGLISH_METADATA;
  await excel.registerFunctions("KPI", functions, (name, args) => customFunction(name)(...args));
  const draft = draftScorecard(
    scorecardFromTemplate(template(id)),
    await loadTexts(language),
    newCardIdentity(),
  );
  const { sheetName } = await insertSheet(draft, "new-sheet");
  const shown: CardAtWork["shown"] = (...addresses) =>
    Excel.run(async (context) => {
      // The emulated Excel may still be at a total when its rows are done.
      context.application.calculate(Excel.CalculationType.full);
      const sheet = context.workbook.worksheets.getItem(sheetName);
      const ranges = addresses.map((address) => sheet.getRange(address).load("text"));
      await context.sync();
      return ranges.map(({ text }) => text.flat());
    });
  const [labels = []] = await shown("A1:A12");
  const heading = labels.indexOf(TERMS[language].headings.category.name) + 1;
  return {
    first: heading + 1,
    type: (address, text) => excel.typeInto(sheetName, address, text),
    shown,
  };
}
