import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { CellAlertType } from "@univerjs/preset-sheets-core";
import type { FRange } from "@univerjs/sheets/facade";

/** The text that a function put into its error, for a cell of a sheet. */
export type MessageOf = (sheetName: string, address: string) => string | null;

/**
 * Univer explains any error cell that is pointed at, 100 ms later and under this key; what is shown
 * under the same key takes the place of its explanation, and leaves with it.
 */
const univerKey = "SHEET_FORMULA_ALERT";
const afterUniver = 150;

/** Shows a function's own text beside its error cell when that is selected or pointed at. */
export function showCellMessages(api: FUniver, messageOf: MessageOf): void {
  let ofSelection: IDisposable | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (range: FRange): IDisposable | undefined => {
    const message = messageOf(range.getSheetName(), range.getA1Notation());
    if (message === null) return undefined;
    const title = range.getDisplayValue();
    const size = { width: 260, height: 74 };
    return range.attachAlertPopup({
      key: univerKey,
      type: CellAlertType.ERROR,
      title,
      message,
      ...size,
    });
  };
  api.addEvent(api.Event.CellHover, ({ worksheet, row, column }) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show(worksheet.getRange(row, column)), afterUniver);
  });
  api.addEvent(api.Event.SelectionChanged, ({ worksheet }) => {
    ofSelection?.dispose();
    const cell = worksheet.getSelection()?.getCurrentCell();
    ofSelection = cell ? show(worksheet.getRange(cell.actualRow, cell.actualColumn)) : undefined;
  });
}
