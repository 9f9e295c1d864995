import type { ExcelType } from "../wire/wire-object";
import { asWireObject } from "./expose";
import type { Book } from "./model";

export const workbookType: ExcelType<Book> = {
  name: "Workbook",
  links: { worksheets: (book) => asWireObject("WorksheetCollection", book) },
};
