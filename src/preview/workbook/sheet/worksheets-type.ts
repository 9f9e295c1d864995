import { asFlag, asText, given } from "../../wire/arguments";
import { itemNotFound } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { activeSheet, allSheets, findSheet } from "../book";
import { eventMethods } from "../events/event-methods";
import { asWireObject } from "../expose";
import type { Book, Sheet } from "../model";
import { addSheet, visibility } from "./change-sheet";

export const worksheetsType: ExcelType<Book> = {
  name: "WorksheetCollection",
  items: (book) => allSheets(book).map(exposed),
  methods: {
    ...eventMethods(
      "Activated",
      "Added",
      "Calculated",
      "DataChanged",
      "Deactivated",
      "Deleted",
      "FormatChanged",
      "SelectionChanged",
      "ProtectionChanged",
      "EventNameChanged",
      "EventVisibilityChanged",
    ),
    add: (book, name) => exposed(addSheet(book, given(name) ? asText(name) : null)),
    getActiveWorksheet: (book) => exposed(activeSheet(book)),
    getCount: (book, visibleOnly) => sheets(book, visibleOnly).length,
    getFirst: (book, visibleOnly) => found(sheets(book, visibleOnly)[0]),
    getLast: (book, visibleOnly) => found(sheets(book, visibleOnly).at(-1)),
    getItem: (book, key) => found(findSheet(book, asText(key))),
    getItemOrNullObject: (book, key) => {
      const sheet = findSheet(book, asText(key));
      return sheet ? exposed(sheet) : null;
    },
  },
  since: {
    _RegisterDataChangedEvent: "1.9",
    _RegisterFormatChangedEvent: "1.9",
    _RegisterSelectionChangedEvent: "1.9",
    _RegisterProtectionChangedEvent: "1.14",
    _RegisterEventNameChanged: "1.17",
    _RegisterEventVisibilityChanged: "1.17",
  },
};

function exposed(sheet: Sheet) {
  return asWireObject("Worksheet", sheet);
}

function found(sheet: Sheet | undefined) {
  if (!sheet) throw itemNotFound();
  return exposed(sheet);
}

function sheets(book: Book, visibleOnly: unknown): Sheet[] {
  const only = given(visibleOnly) && asFlag(visibleOnly);
  return allSheets(book).filter((sheet) => !only || visibility(sheet) === "Visible");
}
