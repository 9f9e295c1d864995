import type { FUniver } from "@univerjs/core/facade";
import { createGrid } from "../../grid/grid";
import { createEmulatedExcel, type EmulatedExcel } from "../../workbook/emulated-excel";
import type { OpenedFile, UnreadParts } from "../files/opened-file";
import { hostSettings } from "../options/host-settings";
import type { PageOptions } from "../options/page-options";
import { showCellMessages } from "./cell-messages";
import { startSpreadsheet, type Spreadsheet } from "./start-spreadsheet";

/** The emulated Excel, and the spreadsheet in which a person works with it. */
export interface RunningExcel {
  readonly excel: EmulatedExcel;
  readonly spreadsheet: Spreadsheet;
  readonly sheetElement: HTMLElement;
  readonly workbookName: string;
  /** What of the file that was opened is left out. */
  readonly unread: UnreadParts;
}

const CELL_FONTS = ["11pt Arial", "bold 11pt Arial"];

const NEW_WORKBOOK: OpenedFile = { name: "Book1", fill: () => Promise.resolve([]) };

/** Starts an Excel with a workbook in it; when that cannot be shown, nothing is left of it. */
export async function startExcel(
  options: PageOptions,
  { name, fill }: OpenedFile = NEW_WORKBOOK,
): Promise<RunningExcel> {
  const sheetElement = document.createElement("div");
  sheetElement.className = "spreadsheet";
  // Univer measures its place when it starts, so it needs one before the window is drawn.
  document.body.append(sheetElement);
  // Univer measures texts once; where none of the fonts is installed, the browser's own serves.
  await Promise.allSettled(CELL_FONTS.map((font) => document.fonts.load(font)));
  const spreadsheet = await startSpreadsheet(sheetElement, options);
  const { univer, api } = spreadsheet;
  const excel = createEmulatedExcel(createGrid(univer, api, name), hostSettings(options));
  const started = { excel, spreadsheet, sheetElement, workbookName: name };
  try {
    const unread = await fill(excel.book);
    followCellEditing(excel, api);
    showCellMessages(excel, api);
    return { ...started, unread };
  } catch (error) {
    await closeExcel(started);
    throw error;
  }
}

export async function closeExcel({
  excel,
  sheetElement,
}: Pick<RunningExcel, "excel" | "sheetElement">): Promise<void> {
  await excel.dispose();
  sheetElement.remove();
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
