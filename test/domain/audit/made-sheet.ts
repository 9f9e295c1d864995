import { cellAddress } from "../../../src/domain/cells/cell-address";
import type {
  CellArea,
  NameSnapshot,
  SheetSnapshot,
  TableSnapshot,
} from "../../../src/domain/audit/workbook/workbook-snapshot";

/** A cell with a formula and the value that it shows. */
export interface Calculated {
  readonly formula: string;
  readonly value: unknown;
}

/** What a test puts into a cell: a value, or a formula with its value. */
export type Content = string | number | boolean | Calculated;

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** A sheet that a test writes cell by cell. */
export class MadeSheet {
  readonly values: unknown[][] = [];
  readonly formulas: unknown[][] = [];
  readonly numberFormats: string[][] = [];
  readonly tables: TableSnapshot[] = [];
  readonly names: NameSnapshot[] = [];
  readonly merged: CellArea[] = [];
  /** What is not as on a plain visible sheet. */
  readonly changed: Partial<Mutable<SheetSnapshot>> = {};
  private width = 0;

  constructor(readonly name: string) {}

  put(row: number, column: number, ...contents: readonly Content[]): void {
    contents.forEach((content, step) => {
      const isFormula = typeof content === "object";
      this.cell(this.values, row, column + step, isFormula ? content.value : content);
      this.cell(this.formulas, row, column + step, isFormula ? content.formula : content);
    });
  }

  /** The value alone: what a broken workbook shows although its formula says otherwise. */
  show(row: number, column: number, value: unknown): void {
    this.cell(this.values, row, column, value);
  }

  format(row: number, column: number, format: string): void {
    this.numberFormats[row] ??= [];
    (this.numberFormats[row] ??= [])[column] = format;
  }

  /** A name for one cell of the sheet. */
  nameCell(name: string, row: number, column: number): void {
    const address = cellAddress(row, column).replace(/([A-Z]+)(\d+)/, "$$$1$$$2");
    this.names.push({ name, formula: `='${this.name}'!${address}` });
  }

  snapshot(): SheetSnapshot {
    const rows = this.values.length;
    const filled = <Cell>(cells: readonly Cell[][], blank: Cell) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: this.width }, (_unused, column) => cells[row]?.[column] ?? blank),
      );
    return {
      name: this.name,
      visibility: "visible",
      protected: false,
      row: 0,
      column: 0,
      values: filled(this.values, ""),
      formulas: filled(this.formulas, ""),
      numberFormats: filled(this.numberFormats, "General"),
      hiddenRows: [],
      hiddenColumns: [],
      unlocked: null,
      merged: this.merged,
      tables: this.tables,
      names: this.names,
      unread: null,
      ...this.changed,
    };
  }

  private cell(cells: unknown[][], row: number, column: number, content: unknown): void {
    while (cells.length <= row) cells.push([]);
    (cells[row] ??= [])[column] = content;
    this.width = Math.max(this.width, column + 1);
  }
}
