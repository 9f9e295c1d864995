import type { Workbook } from "exceljs";
import { allSheets, sheetName } from "../../workbook/book";
import type { Book, Sheet } from "../../workbook/model";
import { formatA1 } from "../../workbook/range/a1";

interface FileName {
  readonly name: string;
  /** Place of the sheet within which it holds; undefined for the whole workbook. */
  readonly localSheetId?: number;
  readonly ranges: readonly string[];
}

/**
 * The names of the workbook and of its sheets, and what is printed. The library keeps names of the
 * workbook alone, cell by cell, but writes whatever it is asked to: so it is asked for ours.
 */
export function writeNames(file: Workbook, book: Book): void {
  const order = book.grid.sheets.ids();
  const own = book.grid.names.all().map(({ name, refersTo, sheetId }): FileName => ({
    name,
    ...(sheetId === null ? {} : { localSheetId: order.indexOf(sheetId) }),
    ranges: [refersTo.replace(/^=/, "")],
  }));
  const names = [...own, ...allSheets(book).flatMap(printedOn)];
  Object.defineProperty(file.definedNames, "model", { get: () => names });
}

/** The area that is printed, and the rows and columns that are repeated on each page. */
function printedOn(sheet: Sheet, localSheetId: number): FileName[] {
  const { printArea, titleRows, titleColumns } = sheet.pageLayout;
  const repeated = [titleColumns, titleRows].filter((rect) => rect !== null);
  const mark = `'${sheetName(sheet).replaceAll("'", "''")}'!`;
  return [
    { name: "_xlnm.Print_Area", rects: printArea },
    { name: "_xlnm.Print_Titles", rects: repeated },
  ].flatMap(({ name, rects }) => {
    const ranges = rects.map((rect) => mark + formatA1(rect, true));
    return ranges.length === 0 ? [] : [{ name, localSheetId, ranges }];
  });
}
