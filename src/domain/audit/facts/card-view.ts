import { cellAddress } from "../../cells/cell-address";
import { written } from "../../cells/written";
import type { FormulaForm } from "../../formulas/formula-form";
import type { FormulaReference } from "../../formulas/formula-node";
import type { ToldBreach } from "../audit-breach";
import type { AuditCard } from "../cards/audit-card";
import type { AuditColumn } from "../cards/audit-words";
import type { CellPlace, SheetArea } from "../workbook/cell-place";
import { contains } from "../workbook/cell-place";
import type { NameIndex } from "../workbook/name-index";
import { surroundings } from "./surroundings";
import { resolveReference } from "../workbook/resolve-reference";
import type { WorkbookCells } from "../workbook/workbook-cells";

/** No weight above this is a fraction: then the column is written as 20, not as 20 %. */
export const LARGEST_FRACTION = 1.5;

/** A cell with a formula. */
export interface FormulaCell {
  readonly place: CellPlace;
  /** Null where the formula cannot be read. */
  readonly form: FormulaForm | null;
}

/** A card with its cells at hand. */
export class CardView {
  private found: readonly FormulaCell[] | undefined;

  /**
   * Wraps a card; nothing is copied.
   *
   * @param card - The card.
   * @param cells - The workbook.
   * @param names - Its defined names.
   */
  constructor(
    readonly card: AuditCard,
    readonly cells: WorkbookCells,
    private readonly names: NameIndex,
  ) {}

  /**
   * The cell of a row in a column.
   *
   * @param row - Row of the sheet.
   * @param column - The column.
   * @returns The cell, null where the card has no such column.
   */
  place(row: number, column: AuditColumn): CellPlace | null {
    const at = this.card.columns[column];
    return at === undefined ? null : { sheet: this.card.sheet, row, column: at };
  }

  /**
   * What a cell shows.
   *
   * @param row - Row of the sheet.
   * @param column - The column.
   * @returns The value; "" where the card has no such column.
   */
  value(row: number, column: AuditColumn): unknown {
    const place = this.place(row, column);
    return place ? this.cells.value(place) : "";
  }

  /**
   * The number in a cell.
   *
   * @param row - Row of the sheet.
   * @param column - The column.
   * @returns The number, null for anything else.
   */
  number(row: number, column: AuditColumn): number | null {
    const value = this.value(row, column);
    return typeof value === "number" ? value : null;
  }

  /**
   * The text in a cell.
   *
   * @param row - Row of the sheet.
   * @param column - The column.
   * @returns What is written there, without spaces around it.
   */
  text(row: number, column: AuditColumn): string {
    return written(this.value(row, column));
  }

  /**
   * The form of a cell's formula.
   *
   * @param row - Row of the sheet.
   * @param column - The column.
   * @returns The form; undefined without a formula, null where it cannot be read.
   */
  form(row: number, column: AuditColumn): FormulaForm | null | undefined {
    const place = this.place(row, column);
    return place ? this.cells.form(place) : undefined;
  }

  /**
   * What the whole weight is written as.
   *
   * @returns 1 for fractions and percentages, 100 where the sign is left out.
   */
  get whole(): 1 | 100 {
    const weights = this.card.rows.map((row) => this.number(row, "weight") ?? 0);
    return weights.some((weight) => weight > LARGEST_FRACTION) ? 100 : 1;
  }

  /**
   * How a row is called.
   *
   * @param row - Row of the sheet.
   * @returns The indicator's name, else the address of its weight.
   */
  nameOf(row: number): string {
    return this.text(row, "indicator") || cellAddress(row, this.card.columns.weight ?? 0);
  }

  /**
   * The cells with a formula within the card and around it, where people put checks and grades.
   *
   * @returns The cells row by row.
   */
  get formulasAround(): readonly FormulaCell[] {
    return (this.found ??= this.cells
      .formulaPlaces({ sheet: this.card.sheet, ...surroundings(this.card.area) })
      .map((place) => ({ place, form: this.cells.form(place) ?? null })));
  }

  /**
   * The card's own cells with a formula.
   *
   * @returns The cells row by row.
   */
  get formulas(): readonly FormulaCell[] {
    const { area } = this.card;
    return this.formulasAround.filter(({ place }) => contains(area, place.row, place.column));
  }

  /**
   * The cells that a reference in a formula points to.
   *
   * @param reference - The reference.
   * @param place - The formula's cell.
   * @returns The cells, null where they are not in this workbook.
   */
  resolve(reference: FormulaReference, place: CellPlace): SheetArea | null {
    return resolveReference(reference, place, this.cells, this.names);
  }

  /**
   * Tells a breach about one cell of a row.
   *
   * @param row - Row of the sheet.
   * @param column - The column.
   * @param told - What there is to say.
   * @returns The breach.
   */
  breach(row: number, column: AuditColumn, told: ToldBreach): ToldBreach {
    const subject = `${this.nameOf(row)} / ${column}`;
    return { card: this.card, place: this.place(row, column), subject, ...told };
  }
}
