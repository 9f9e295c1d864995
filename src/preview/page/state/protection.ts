import type { FUniver } from "@univerjs/core/facade";
import { findSheet } from "../../workbook/book";
import type { EmulatedExcel } from "../../workbook/emulated-excel";
import { isWritable } from "../../workbook/protection/guards";
import { createStore, type Store } from "./store";

interface ProtectionState {
  readonly sheet: boolean;
  readonly workbook: boolean;
}

/** Protection of the workbook and of the sheet in sight, whether the user set it or an add-in. */
export interface Protection {
  readonly state: Store<ProtectionState>;
  readonly protectSheet: (on: boolean) => void;
  readonly protectWorkbook: (on: boolean) => void;
}

export function createProtection(excel: EmulatedExcel, api: FUniver): Protection {
  const activeName = () => api.getActiveWorkbook()?.getActiveSheet().getSheetName() ?? "";
  const current = () => ({
    sheet: Boolean(findSheet(excel.book, activeName())?.protection),
    workbook: excel.book.protection !== null,
  });
  const state = createStore(current());
  const refresh = () => {
    state.update(current);
  };
  excel.onRequest(refresh);
  api.addEvent(api.Event.ActiveSheetChanged, refresh);
  return {
    state,
    protectSheet(on) {
      if (on) excel.protectSheet(activeName());
      else excel.unprotectSheet(activeName());
      refresh();
    },
    protectWorkbook(on) {
      if (on) excel.protectWorkbook();
      else excel.unprotectWorkbook();
      refresh();
    },
  };
}

/** Excel says why, where a locked cell of a protected sheet is about to be edited. */
export function refuseLockedCells(excel: EmulatedExcel, api: FUniver, refuse: () => void): void {
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const { row, column } = event;
    const sheet = findSheet(excel.book, event.worksheet.getSheetName());
    const rect = { top: row, left: column, bottom: row, right: column };
    if (!sheet || isWritable({ sheet, rect })) return;
    event.cancel = true;
    refuse();
  });
}
