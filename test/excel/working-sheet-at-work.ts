import { insertSheet } from "../../src/excel/insert-sheet";
import type { Language } from "../../src/i18n/language";
import { draftWorkingSheet } from "../../src/sheets/draft-working-sheet";
import { cellAddress } from "../../src/domain/cells/cell-address";
import { workingPage } from "../../src/sheets/working/working-page";
import type { EmulatedExcel } from "../../src/preview/workbook/emulated-excel";
import { contentOf, type WorkingSheetId } from "../sheets/working/working-drafts";

/** An inserted working sheet whose cells are called by table, row from 1, and column. */
export interface SheetAtWork {
  readonly fill: (
    block: string,
    row: number,
    cells: Readonly<Record<string, string>>,
  ) => Promise<void>;
  readonly fillField: (field: string, text: string) => Promise<void>;
  readonly shown: (block: string, row: number | "total", column: string) => Promise<unknown>;
  readonly rangeOf: (block: string, row: number | "total", column: string) => string;
  readonly sheetName: string;
}

export async function insertAtWork(
  excel: EmulatedExcel,
  id: WorkingSheetId,
  language: Language = "zh-CN",
): Promise<SheetAtWork> {
  const content = await contentOf(id, language);
  const { layout } = workingPage(content);
  const { sheetName } = await insertSheet(draftWorkingSheet(content), "new-sheet");
  const rangeOf = (blockId: string, row: number | "total", columnId: string): string => {
    const place = layout.blocks.find(({ block }) => block.id === blockId);
    const column = place?.block.columns.findIndex((candidate) => candidate.id === columnId) ?? -1;
    const line = row === "total" ? place?.total : (place?.first ?? 0) + row - 1;
    if (column < 0 || line === undefined || line === null) throw new Error(`No cell ${columnId}`);
    return cellAddress(line, column);
  };
  return {
    sheetName,
    rangeOf,
    fill: async (block, row, cells) => {
      for (const [column, text] of Object.entries(cells)) {
        await excel.typeInto(sheetName, rangeOf(block, row, column), text);
      }
    },
    fillField: (field, text) =>
      excel.typeInto(
        sheetName,
        cellAddress(layout.fields + content.sheet.fields.findIndex(({ id }) => id === field), 1),
        text,
      ),
    shown: (block, row, column) =>
      Excel.run(async (context) => {
        // The emulated Excel may still be at a total when its rows are done.
        context.application.calculate(Excel.CalculationType.full);
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const range = sheet.getRange(rangeOf(block, row, column)).load("values");
        await context.sync();
        return (range.values as unknown[][])[0]?.[0];
      }),
  };
}
