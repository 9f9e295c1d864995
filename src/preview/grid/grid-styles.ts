import { columnCount, mapCells, rowCount, type Rect } from "./rect";
import type { GridCells } from "./grid-cells";
import { toUniverStyle, fromUniverStyle, type CellStyle, type StylePatch } from "./cell-style";
import type { UniverHandle } from "./univer-handle";
import type { ICellData, IStyleData, Nullable } from "./univer-packages";

/** Whole columns, rows and sheets get a default; the cells that already have a style get it too. */
const LARGE = 20_000;

/** How cells look. */
export class GridStyles {
  constructor(
    private readonly handle: UniverHandle,
    private readonly cells: GridCells,
  ) {}

  /** Without what a table's look or a conditional format lays over it, as Excel answers. */
  at(sheetId: string, row: number, column: number): CellStyle {
    const sheet = this.handle.worksheet(sheetId);
    const own = sheet.getCellRaw(row, column);
    return fromUniverStyle(sheet.getComposedCellStyleByCellData(row, column, own));
  }

  /** Every different style in the block, each once. */
  distinct(sheetId: string, rect: Rect): CellStyle[] {
    const found = new Map<string, CellStyle>();
    const note = (row: number, column: number) => {
      const style = this.at(sheetId, row, column);
      found.set(JSON.stringify(style), style);
    };
    if (isSmall(rect)) mapCells(rect, note);
    else {
      this.cells.forEach(sheetId, rect, note);
      note(rect.bottom, rect.right);
    }
    return [...found.values()];
  }

  apply(sheetId: string, rect: Rect, patch: StylePatch): void {
    const style = toUniverStyle(patch);
    if (isSmall(rect)) this.applyToCells(sheetId, rect, style);
    else this.applyToMany(sheetId, rect, style);
  }

  clear(sheetId: string, rect: Rect): void {
    const cells: Record<number, Record<number, ICellData>> = {};
    this.cells.forEach(sheetId, rect, (row, column) => {
      (cells[row] ??= {})[column] = { s: null };
    });
    this.cells.putStyles(sheetId, cells);
  }

  private applyToCells(sheetId: string, rect: Rect, style: IStyleData): void {
    this.handle.grow(sheetId, rect);
    const columns = Array.from({ length: columnCount(rect) }, (_, index) => rect.left + index);
    const row = Object.fromEntries(columns.map((column) => [column, { s: style }]));
    const rows = Array.from({ length: rowCount(rect) }, (_, index) => rect.top + index);
    this.cells.putStyles(sheetId, Object.fromEntries(rows.map((index) => [index, row])));
  }

  private applyToMany(sheetId: string, rect: Rect, style: IStyleData): void {
    this.setDefault(sheetId, rect, style);
    const cells: Record<number, Record<number, ICellData>> = {};
    this.cells.forEach(sheetId, rect, (row, column, cell) => {
      if (cell.s !== undefined && cell.s !== null) (cells[row] ??= {})[column] = { s: style };
    });
    this.cells.putStyles(sheetId, cells);
  }

  private setDefault(sheetId: string, rect: Rect, style: IStyleData): void {
    const sheet = this.handle.sheet(sheetId);
    const clipped = this.handle.clip(sheetId, rect);
    if (!clipped) return;
    this.handle.byHost(() => {
      if (columnCount(rect) >= rowCount(rect)) {
        for (let row = clipped.top; row <= clipped.bottom; row++) {
          sheet.setRowDefaultStyle(row, merged(sheet.getRowDefaultStyle(row), style));
        }
      } else {
        for (let column = clipped.left; column <= clipped.right; column++) {
          sheet.setColumnDefaultStyle(column, merged(sheet.getColumnDefaultStyle(column), style));
        }
      }
    });
  }
}

function isSmall(rect: Rect): boolean {
  return rowCount(rect) * columnCount(rect) <= LARGE;
}

function merged(before: Nullable<IStyleData | string>, patch: IStyleData): IStyleData {
  return { ...(typeof before === "object" ? before : {}), ...patch };
}
