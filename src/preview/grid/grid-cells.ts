import { toUniverStyle, type StylePatch } from "./cell-style";
import { intersect, mapCells, rectOf, type Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import {
  CellValueType,
  FormulaDataModel,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ICellData,
  type IRange,
} from "./univer-packages";

export type CellValue = string | number | boolean;

/** A cell as the grid holds it: null is empty, formulas start with "=". */
export interface GridCell {
  readonly value: CellValue | null;
  readonly formula: string | null;
  /** The value belongs to a formula elsewhere that returns more than one cell. */
  readonly spilled: boolean;
  /** What was written with the formula, for whoever wrote it. */
  readonly note: unknown;
}

/** What to put into a cell; undefined leaves it as it is. */
export type CellEntry =
  | { readonly value: CellValue | null; readonly pattern?: string }
  | { readonly formula: string; readonly note?: unknown }
  | undefined;

/** What to put where, and how it is to look. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly entry: CellEntry;
  readonly style?: StylePatch;
}

/** A cell of Univer's own matrix, as far as this host reads it. */
export interface RawCell {
  readonly v?: CellValue | null;
  readonly t?: number | null;
  readonly f?: string | null;
  readonly s?: unknown;
  readonly custom?: { readonly note?: unknown } | null;
}

/** The results of one array formula. */
export interface Spill {
  readonly anchor: Rect;
  readonly rect: Rect;
}

type Sparse<T> = Record<number, Record<number, T>>;

/** Reading and writing what cells hold. */
export class GridCells {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly handle: UniverHandle) {
    this.formulas = handle.injector.get(FormulaDataModel);
  }

  read(sheetId: string, rect: Rect): GridCell[][] {
    const spills = this.spilledCells(sheetId);
    return mapCells(rect, (row, column) => {
      const own = this.raw(sheetId, row, column);
      const formula = this.formulaAt(sheetId, row, column);
      const value = plain(own) ?? plain(spills?.[row]?.[column]);
      const spilled = formula === null && plain(own) === null && value !== null;
      return { value, formula, spilled, note: own?.custom?.note };
    });
  }

  write(sheetId: string, rect: Rect, entries: readonly (readonly CellEntry[])[]): void {
    this.handle.grow(sheetId, rect);
    const cells: Sparse<ICellData> = {};
    entries.forEach((row, rowOffset) => {
      row.forEach((entry, columnOffset) => {
        if (!entry) return;
        (cells[rect.top + rowOffset] ??= {})[rect.left + columnOffset] = cellData(entry);
      });
    });
    this.put(sheetId, cells);
  }

  /** Fills cells wherever they lie, all at once. */
  writeEach(sheetId: string, placed: readonly PlacedCell[]): void {
    const cells: Sparse<ICellData> = {};
    let [bottom, right] = [0, 0];
    for (const { row, column, entry, style } of placed) {
      [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      (cells[row] ??= {})[column] = {
        ...(entry ? cellData(entry) : {}),
        ...(style ? { s: toUniverStyle(style) } : {}),
      };
    }
    this.handle.grow(sheetId, { top: 0, left: 0, bottom, right });
    this.put(sheetId, cells);
  }

  clearContents(sheetId: string, rect: Rect): void {
    const cells: Sparse<ICellData> = {};
    this.forEach(sheetId, rect, (row, column) => {
      (cells[row] ??= {})[column] = cellData({ value: null });
    });
    this.put(sheetId, cells);
  }

  /** Calls back for every cell of the block that holds or shows something, and for no other. */
  forEach(
    sheetId: string,
    rect: Rect,
    visit: (row: number, column: number, cell: RawCell) => void,
  ): void {
    this.matrix(sheetId).forValue((row, column, cell) => {
      const inside = intersect(rect, { top: row, left: column, bottom: row, right: column });
      if (inside && cell) visit(row, column, cell as RawCell);
    });
  }

  /** Results of array formulas beyond the cell that holds the formula. */
  forEachSpilled(sheetId: string, visit: (row: number, column: number) => void): void {
    for (const [row, cells] of Object.entries(this.spilledCells(sheetId) ?? {})) {
      for (const column of Object.keys(cells)) visit(Number(row), Number(column));
    }
  }

  /** Formulas that return more than one cell, and where their results lie. */
  spills(sheetId: string): Spill[] {
    const all = this.formulas.getArrayFormulaRange()[this.handle.workbook.getId()];
    const found: Spill[] = [];
    for (const [row, columns] of Object.entries(all?.[sheetId] ?? {})) {
      for (const [column, range] of Object.entries(columns as Readonly<Record<string, IRange>>)) {
        const { startRow: top, startColumn: left, endRow: bottom, endColumn: right } = range;
        const anchor = rectOf(Number(row), Number(column));
        found.push({ anchor, rect: { top, left, bottom, right } });
      }
    }
    return found;
  }

  raw(sheetId: string, row: number, column: number): RawCell | null {
    return (this.matrix(sheetId).getValue(row, column) as RawCell | undefined) ?? null;
  }

  dropNote(sheetId: string, row: number, column: number): void {
    this.put(sheetId, { [row]: { [column]: { custom: null } } });
  }

  put(sheetId: string, cells: Sparse<ICellData>): void {
    if (Object.keys(cells).length === 0) return;
    const anywhere = this.handle.range(sheetId, { top: 0, left: 0, bottom: 0, right: 0 });
    this.handle.byHost(() => anywhere.setValues(cells));
  }

  /**
   * Changes looks only. Univer takes any other write without a formula for one that removes the
   * formula, unless it is told that a style was set.
   */
  putStyles(sheetId: string, cells: Sparse<Pick<ICellData, "s">>): void {
    if (Object.keys(cells).length === 0) return;
    const unitId = this.handle.workbook.getId();
    const params = { unitId, subUnitId: sheetId, cellValue: cells, trigger: SetStyleCommand.id };
    this.handle.byHost(() =>
      this.handle.commands.syncExecuteCommand(SetRangeValuesMutation.id, params),
    );
  }

  private matrix(sheetId: string) {
    return this.handle.worksheet(sheetId).getCellMatrix();
  }

  formulaAt(sheetId: string, row: number, column: number): string | null {
    const unitId = this.handle.workbook.getId();
    return this.formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  }

  private spilledCells(sheetId: string): Sparse<RawCell> | undefined {
    const all = this.formulas.getArrayFormulaCellData()[this.handle.workbook.getId()];
    return all?.[sheetId] as Sparse<RawCell> | undefined;
  }
}

/** Univer keeps a boolean as 1 or 0 with a type beside it. */
export function plain(cell: RawCell | null | undefined): CellValue | null {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

function cellData(entry: NonNullable<CellEntry>): ICellData {
  if ("formula" in entry) {
    const custom = entry.note === undefined ? null : { note: entry.note };
    return { f: entry.formula, si: null, v: null, p: null, custom };
  }
  const empty = { f: null, si: null, p: null, custom: null };
  const { value, pattern } = entry;
  const style = pattern === undefined ? {} : { s: { n: { pattern } } };
  if (value === null) return { ...empty, ...style, v: null };
  return { ...empty, ...style, v: value, t: typeOf(value) };
}

function typeOf(value: CellValue): CellValueType {
  if (typeof value === "boolean") return CellValueType.BOOLEAN;
  return typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
}
