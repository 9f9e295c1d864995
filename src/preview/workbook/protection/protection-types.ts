import { asFlag, asOneOf, asRecord, asText, given } from "../../wire/arguments";
import { accessDenied, invalidOperation } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { EventType, WORKBOOK_TARGET } from "../events/workbook-event";
import type { Book, Sheet } from "../model";
import { DEFAULT_PROTECTION, type Permission, type ProtectionOptions } from "./sheet-protection";

const SELECTION_MODES = ["Normal", "Unlocked", "None"] as const;

export const worksheetProtectionType: ExcelType<Sheet> = {
  name: "WorksheetProtection",
  properties: {
    protected: { get: (sheet) => sheet.protection !== null },
    options: { get: (sheet) => sheet.protection?.options ?? null },
  },
  methods: {
    protect: (sheet, options, password) => {
      protectSheet(sheet, options, given(password) ? asText(password) : null);
    },
    unprotect: (sheet, password) => {
      requirePassword(sheet.protection?.password ?? null, password);
      sheet.protection = null;
      raiseProtection(sheet);
    },
  },
};

export const workbookProtectionType: ExcelType<Book> = {
  name: "WorkbookProtection",
  properties: { protected: { get: (book) => book.protection !== null } },
  methods: {
    protect: (book, password) => {
      if (book.protection) throw invalidOperation("The workbook is protected already.");
      book.protection = { password: given(password) ? asText(password) : null };
    },
    unprotect: (book, password) => {
      requirePassword(book.protection?.password ?? null, password);
      book.protection = null;
    },
  },
};

export function protectSheet(sheet: Sheet, options: unknown, password: string | null): void {
  if (sheet.protection) throw invalidOperation("The sheet is protected already.");
  sheet.protection = {
    options: given(options) ? readOptions(options) : DEFAULT_PROTECTION,
    password,
  };
  raiseProtection(sheet);
}

function readOptions(value: unknown): ProtectionOptions {
  const settings = asRecord(value);
  const names = Object.keys(DEFAULT_PROTECTION).filter((name) => name !== "selectionMode");
  const flags = (names as Permission[]).map((name) => {
    const flag = settings[name];
    return [name, given(flag) ? asFlag(flag) : DEFAULT_PROTECTION[name]] as const;
  });
  const mode = settings["selectionMode"];
  return {
    ...DEFAULT_PROTECTION,
    ...Object.fromEntries(flags),
    selectionMode: given(mode) ? asOneOf(SELECTION_MODES, mode) : "Normal",
  };
}

function requirePassword(expected: string | null, password: unknown): void {
  if (expected !== null && password !== expected) throw accessDenied("The password is wrong.");
}

function raiseProtection(sheet: Sheet): void {
  sheet.book.raise({
    type: EventType.worksheetProtectionChanged,
    targets: [sheet.id, WORKBOOK_TARGET],
    details: { worksheetId: sheet.id, isProtected: sheet.protection !== null, source: "Local" },
  });
}
