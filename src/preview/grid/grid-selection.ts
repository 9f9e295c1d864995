import type { Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";

/** What is selected on the active sheet. */
export class GridSelection {
  constructor(private readonly handle: UniverHandle) {}

  rects(): Rect[] {
    const ranges = this.handle.workbook.getActiveSheet().getSelection()?.getActiveRangeList() ?? [];
    return ranges.map((range) => {
      const { startRow, startColumn, endRow, endColumn } = range.getRange();
      return { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
    });
  }

  activeCell(): { row: number; column: number } {
    const cell = this.handle.workbook.getActiveCell();
    return cell ? { row: cell.getRow(), column: cell.getColumn() } : { row: 0, column: 0 };
  }

  select(sheetId: string, rect: Rect): void {
    this.handle.grow(sheetId, { ...rect, bottom: rect.top, right: rect.left });
    const clipped = this.handle.clip(sheetId, rect);
    if (clipped) this.handle.byHost(() => this.handle.range(sheetId, clipped).activate());
  }
}
