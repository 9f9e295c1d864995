import type { ExcelType } from "../../wire/wire-object";
import { activeSheet, allSheets } from "../book";
import { asWireObject } from "../expose";
import type { Book } from "../model";

export const worksheetsType: ExcelType<Book> = {
  name: "WorksheetCollection",
  items: (book) => allSheets(book).map((sheet) => asWireObject("Worksheet", sheet)),
  methods: {
    getActiveWorksheet: (book) => asWireObject("Worksheet", activeSheet(book)),
  },
};
