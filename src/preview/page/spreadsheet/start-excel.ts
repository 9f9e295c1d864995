import type { FUniver } from "@univerjs/core/facade";
import { createGrid } from "../../grid/grid";
import { createEmulatedExcel, type EmulatedExcel } from "../../workbook/emulated-excel";
import { hostSettings } from "../options/host-settings";
import type { PageOptions } from "../options/page-options";
import { showCellMessages } from "./cell-messages";
import { startSpreadsheet, type Spreadsheet } from "./start-spreadsheet";

/** The emulated Excel, and the spreadsheet in which a person works with it. */
export interface RunningExcel {
  readonly excel: EmulatedExcel;
  readonly spreadsheet: Spreadsheet;
  readonly sheetElement: HTMLElement;
}

export async function startExcel(options: PageOptions): Promise<RunningExcel> {
  const sheetElement = document.createElement("div");
  sheetElement.className = "spreadsheet";
  // Univer measures its place when it starts, so it needs one before the window is drawn.
  document.body.append(sheetElement);
  const spreadsheet = await startSpreadsheet(sheetElement, options);
  const { univer, api } = spreadsheet;
  const excel = createEmulatedExcel(createGrid(univer, api), hostSettings(options));
  followCellEditing(excel, api);
  showCellMessages(excel, api);
  return { excel, spreadsheet, sheetElement };
}

/** While a person types into a cell, Excel takes no requests. */
function followCellEditing(excel: EmulatedExcel, api: FUniver): void {
  api.addEvent(api.Event.SheetEditStarted, () => {
    excel.beginCellEdit();
  });
  api.addEvent(api.Event.SheetEditEnded, () => {
    excel.endCellEdit();
  });
}
