import { Workbook } from "exceljs";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../grid/rect";
import { allSheets, sheetName } from "../../workbook/book";
import type { Book, Sheet } from "../../workbook/model";
import { usedArea } from "../../workbook/range/used-area";
import type { AddInFormulas } from "./add-in-formulas";
import { completePackage } from "./complete-package";
import { writeCells } from "./write-cells";
import { writeConditionalFormats } from "./write-conditional-formats";
import { writeLayout } from "./write-layout";
import { writeNames } from "./write-names";
import { writePage } from "./write-page";
import { writeProtection } from "./write-protection";
import { writeTables } from "./write-tables";
import { writeValidations } from "./write-validations";

/** Where a workbook opens, in twentieths of a point. */
const WINDOW = {
  x: 0,
  y: 0,
  width: 24_000,
  height: 14_000,
  firstSheet: 0,
  visibility: "visible",
} as const;

/** The workbook as an .xlsx file. Left out: charts, and what add-ins keep in their settings. */
export async function saveWorkbook(
  book: Book,
  addInFormulas: AddInFormulas = "keep",
): Promise<Uint8Array> {
  const file = new Workbook();
  const { title, author, subject, keywords, category, comments } = book.properties;
  Object.assign(file, {
    title,
    creator: author,
    subject,
    keywords,
    category,
    description: comments,
  });
  for (const sheet of allSheets(book)) await writeSheet(file, sheet, addInFormulas);
  writeNames(file, book);
  const { sheets } = book.grid;
  file.views = [{ ...WINDOW, activeTab: sheets.ids().indexOf(sheets.activeId()) }];
  return completePackage(new Uint8Array(await file.xlsx.writeBuffer()), book);
}

async function writeSheet(
  file: Workbook,
  sheet: Sheet,
  addInFormulas: AddInFormulas,
): Promise<void> {
  const hidden = sheet.book.grid.sheets.hidden(sheet.id) ? "hidden" : "visible";
  const target = file.addWorksheet(sheetName(sheet), {
    state: sheet.veryHidden ? "veryHidden" : hidden,
  });
  const used = await usedArea({ sheet, rect: rectOf(0, 0, MAX_ROWS, MAX_COLUMNS) }, false);
  if (used) {
    writeTables(target, sheet);
    await writeCells(target, used, addInFormulas);
    writeLayout(target, sheet, used.rect);
    writeValidations(target, used);
    writeConditionalFormats(target, sheet);
  }
  writePage(target, sheet);
  await writeProtection(target, sheet);
}
