import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { CellAlertType } from "@univerjs/preset-sheets-core";
import type { FRange } from "@univerjs/sheets/facade";
import type { EmulatedExcel } from "../../workbook/emulated-excel";

/**
 * Univer explains any error cell that is pointed at, 100 ms later and under this key; what is shown
 * under the same key takes the place of its explanation, and leaves with it.
 */
const univerKey = "SHEET_FORMULA_ALERT";
const afterUniver = 150;

/** Shows a function's own text beside its error cell when that is selected or pointed at. */
export function showCellMessages(excel: EmulatedExcel, api: FUniver): void {
  let ofSelection: IDisposable | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const show = (range: FRange): IDisposable | undefined => {
    const message = excel.cellMessage(range.getSheetName(), range.getA1Notation());
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
  // Univer's own event leaves out selections that are made before the pointer's first.
  excel.book.grid.watch.listen(({ kind }) => {
    if (kind !== "selection") return;
    ofSelection?.dispose();
    const cell = api.getActiveWorkbook()?.getActiveCell();
    ofSelection = cell ? show(cell) : undefined;
  });
}
