import type { Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import {
  BooleanNumber,
  type FWorksheet,
  SetWorksheetRowIsAutoHeightMutation,
} from "./univer-packages";

/** Excel measures in points, Univer in pixels; hundredths of a point are lost on the way. */
const PIXELS_PER_POINT = 4 / 3;

function toPoints(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;
}

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Sizes, hiding, freezing, merging: everything about a sheet that isn't in a cell. */
export class GridLayout {
  constructor(private readonly handle: UniverHandle) {}

  columnWidth(sheetId: string, column: number): number {
    return toPoints(this.handle.sheet(sheetId).getColumnWidth(column));
  }

  setColumnWidth(sheetId: string, rect: Rect, points: number): void {
    this.onClipped(sheetId, rect, (sheet, { left, right }) =>
      sheet.setColumnWidths(left, right - left + 1, points * PIXELS_PER_POINT),
    );
  }

  rowHeight(sheetId: string, row: number): number {
    return toPoints(this.handle.sheet(sheetId).getRowHeight(row));
  }

  setRowHeight(sheetId: string, rect: Rect, points: number): void {
    this.onClipped(sheetId, rect, (sheet, { top, bottom }) =>
      sheet.setRowHeightsForced(top, bottom - top + 1, points * PIXELS_PER_POINT),
    );
  }

  /** Whether somebody has given the row its height, so that it does not follow its texts. */
  hasOwnHeight(sheetId: string, row: number): boolean {
    return this.handle.worksheet(sheetId).getRowManager().getRow(row)?.ia === BooleanNumber.FALSE;
  }

  /** Lets rows follow their texts. A page measures these itself; without one, this is their height. */
  fitRowHeight(sheetId: string, rect: Rect, points: number): void {
    this.setRowHeight(sheetId, rect, points);
    const clipped = this.handle.clip(sheetId, rect);
    if (!clipped) return;
    this.handle.byHost(() =>
      this.handle.commands.syncExecuteCommand(SetWorksheetRowIsAutoHeightMutation.id, {
        unitId: this.handle.workbook.getId(),
        subUnitId: sheetId,
        ranges: [
          {
            startRow: clipped.top,
            endRow: clipped.bottom,
            startColumn: clipped.left,
            endColumn: clipped.right,
          },
        ],
        autoHeightInfo: BooleanNumber.TRUE,
      }),
    );
  }

  rowHidden(sheetId: string, row: number): boolean {
    return !this.handle.sheet(sheetId).getSheet().getRowRawVisible(row);
  }

  setRowsHidden(sheetId: string, rect: Rect, hidden: boolean): void {
    this.onClipped(sheetId, rect, (sheet, { top, bottom }) =>
      hidden ? sheet.hideRows(top, bottom - top + 1) : sheet.showRows(top, bottom - top + 1),
    );
  }

  columnHidden(sheetId: string, column: number): boolean {
    return !this.handle.sheet(sheetId).getSheet().getColVisible(column);
  }

  setColumnsHidden(sheetId: string, rect: Rect, hidden: boolean): void {
    this.onClipped(sheetId, rect, (sheet, { left, right }) =>
      hidden
        ? sheet.hideColumns(left, right - left + 1)
        : sheet.showColumns(left, right - left + 1),
    );
  }

  frozen(sheetId: string): FrozenPanes {
    const { ySplit, xSplit } = this.handle.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, { rows, columns }: FrozenPanes): void {
    const sheet = this.handle.sheet(sheetId);
    this.handle.byHost(() => {
      if (rows === 0 && columns === 0) sheet.cancelFreeze();
      else {
        sheet.setFreeze({
          xSplit: columns,
          ySplit: rows,
          startColumn: columns === 0 ? -1 : columns,
          startRow: rows === 0 ? -1 : rows,
        });
      }
    });
  }

  merges(sheetId: string): Rect[] {
    return this.handle
      .sheet(sheetId)
      .getMergedRanges()
      .map((range) => {
        const { startRow, startColumn, endRow, endColumn } = range.getRange();
        return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
      });
  }

  merge(sheetId: string, rect: Rect): void {
    this.handle.grow(sheetId, rect);
    this.handle.byHost(() => this.handle.range(sheetId, rect).merge({ isForceMerge: true }));
  }

  unmerge(sheetId: string, rect: Rect): void {
    this.handle.byHost(() => this.handle.range(sheetId, rect).breakApart());
  }

  insertRows(sheetId: string, row: number, count: number): void {
    this.handle.byHost(() => this.handle.sheet(sheetId).insertRows(row, count));
  }

  deleteRows(sheetId: string, row: number, count: number): void {
    this.deleteFrom(sheetId, (sheet) => sheet.deleteRows(row, count));
  }

  insertColumns(sheetId: string, column: number, count: number): void {
    this.handle.byHost(() => this.handle.sheet(sheetId).insertColumns(column, count));
  }

  deleteColumns(sheetId: string, column: number, count: number): void {
    this.deleteFrom(sheetId, (sheet) => sheet.deleteColumns(column, count));
  }

  private deleteFrom(sheetId: string, work: (sheet: FWorksheet) => unknown): void {
    const { handle } = this;
    handle.byHost(() => handle.asInView(sheetId, () => work(handle.sheet(sheetId))));
  }

  private onClipped(
    sheetId: string,
    rect: Rect,
    change: (sheet: ReturnType<UniverHandle["sheet"]>, rect: Rect) => unknown,
  ): void {
    const clipped = this.handle.clip(sheetId, rect);
    if (clipped) this.handle.byHost(() => change(this.handle.sheet(sheetId), clipped));
  }
}
