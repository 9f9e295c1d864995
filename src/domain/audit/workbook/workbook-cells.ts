import type { FormulaBook } from "../../formulas/formula-book";
import type { FormulaForm } from "../../formulas/formula-form";
import type { CellPlace, SheetArea } from "./cell-place";
import { folded, TableIndex } from "./table-index";
import type { SheetSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

const isFormula = (content: unknown): content is string =>
  typeof content === "string" && content.length > 1 && content.startsWith("=");

/** The cells of a workbook, found by sheet, row and column, and the forms of their formulas. */
export class WorkbookCells {
  readonly tables: TableIndex;
  private readonly sheetNumbers: ReadonlyMap<string, number>;
  /** For each sheet and cell the number of its form, counted from 1; 0 before it is known. */
  private readonly numbers: Int32Array[] = [];
  private readonly forms: (FormulaForm | null)[] = [];
  private readonly formNumber = new Map<FormulaForm | null, number>();

  /**
   * Wraps a snapshot; nothing is copied.
   *
   * @param snapshot - The workbook as it was read.
   * @param book - Reads formulas.
   */
  constructor(
    readonly snapshot: WorkbookSnapshot,
    private readonly book: FormulaBook,
  ) {
    this.tables = new TableIndex(snapshot);
    this.sheetNumbers = new Map(snapshot.sheets.map(({ name }, sheet) => [folded(name), sheet]));
  }

  /**
   * A sheet by its number.
   *
   * @param number - Counted from 0.
   * @returns The sheet.
   * @throws Error where there is none.
   */
  sheet(number: number): SheetSnapshot {
    const sheet = this.snapshot.sheets[number];
    if (!sheet) throw new Error(`There is no sheet ${number}.`);
    return sheet;
  }

  /**
   * A sheet's number.
   *
   * @param name - Its name, in any case.
   * @returns The number, undefined where there is no such sheet.
   */
  sheetNumber(name: string): number | undefined {
    return this.sheetNumbers.get(folded(name));
  }

  /**
   * What a cell shows.
   *
   * @param place - The cell.
   * @returns Its value; "" outside of what was read.
   */
  value({ sheet, row, column }: CellPlace): unknown {
    const { values, row: top, column: left } = this.sheet(sheet);
    return values[row - top]?.[column - left] ?? "";
  }

  /**
   * A cell's formula.
   *
   * @param place - The cell.
   * @returns The formula with its "=", null where the cell has none.
   */
  formula({ sheet, row, column }: CellPlace): string | null {
    const { formulas, row: top, column: left } = this.sheet(sheet);
    const content = formulas[row - top]?.[column - left];
    return isFormula(content) ? content : null;
  }

  /**
   * The cells with a formula within an area.
   *
   * @param area - The area; parts of it may lie outside of what was read.
   * @returns The cells row by row.
   */
  formulaPlaces({ sheet, row, column, rows, columns }: SheetArea): CellPlace[] {
    const found: CellPlace[] = [];
    const { formulas, row: top, column: left } = this.sheet(sheet);
    const lastRow = Math.min(row + rows, top + formulas.length);
    for (let down = Math.max(row, top); down < lastRow; down += 1) {
      const contents = formulas[down - top] ?? [];
      const lastColumn = Math.min(column + columns, left + contents.length);
      for (let across = Math.max(column, left); across < lastColumn; across += 1) {
        if (isFormula(contents[across - left])) found.push({ sheet, row: down, column: across });
      }
    }
    return found;
  }

  /**
   * The form of a cell's formula.
   *
   * @param place - The cell.
   * @returns The form; undefined without a formula, null where it cannot be read.
   */
  form(place: CellPlace): FormulaForm | null | undefined {
    const formula = this.formula(place);
    if (formula === null) return undefined;
    const { sheet, row, column } = place;
    const { row: top, column: left, values } = this.sheet(sheet);
    const numbers = this.formNumbers(sheet);
    const at = (row - top) * (values[0]?.length ?? 0) + column - left;
    const known = numbers[at] ?? 0;
    if (known > 0) return this.forms[known - 1];
    const table = this.tables.nearest(sheet, row, column)?.name ?? null;
    const form = this.book.form(formula, row, column, table);
    numbers[at] = this.numberOf(form);
    return form;
  }

  // Four bytes a cell: rules ask for the same cells again and again.
  private formNumbers(sheet: number): Int32Array {
    const { values } = this.sheet(sheet);
    return (this.numbers[sheet] ??= new Int32Array(values.length * (values[0]?.length ?? 0)));
  }

  private numberOf(form: FormulaForm | null): number {
    const known = this.formNumber.get(form);
    if (known !== undefined) return known;
    const number = this.forms.push(form);
    this.formNumber.set(form, number);
    return number;
  }

  /**
   * A cell's number format.
   *
   * @param place - The cell.
   * @returns The format, null where it was not read.
   */
  numberFormat({ sheet, row, column }: CellPlace): string | null {
    const { numberFormats, row: top, column: left } = this.sheet(sheet);
    return numberFormats?.[row - top]?.[column - left] ?? null;
  }
}
