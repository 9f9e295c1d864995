import type { FormulaForm } from "./formula-form";
import { formulaForm } from "./formula-form";
import type { ReadFormula } from "./formula-node";
import { relativeText } from "./relative-text";

/** Reads each form of formula once: a workbook of a thousand cards has a few dozen. */
export class FormulaBook {
  private readonly forms = new Map<string, FormulaForm | null>();
  private readonly placeless = new Map<string, FormulaForm | null>();

  /**
   * Begins without any form.
   *
   * @param read - Reads one.
   */
  constructor(private readonly read: ReadFormula) {}

  /**
   * How many different forms have been read.
   *
   * @returns The number.
   */
  get size(): number {
    return this.forms.size;
  }

  /**
   * The form of a cell's formula.
   *
   * @param formula - In A1 style, with its "=".
   * @param row - The cell's row, counted from 0.
   * @param column - Its column, counted from 0.
   * @param ownTable - Name of the table that the cell belongs to; null where it belongs to none.
   * @returns The form, null where the formula cannot be read.
   */
  form(formula: string, row: number, column: number, ownTable: string | null): FormulaForm | null {
    const known = this.placeless.get(formula);
    if (known !== undefined) return known;
    const { text, placeless } = relativeText(formula, row, column, ownTable);
    const form = this.formOf(text);
    if (placeless) this.placeless.set(formula, form);
    return form;
  }

  private formOf(text: string): FormulaForm | null {
    const known = this.forms.get(text);
    if (known !== undefined) return known;
    const root = this.read(text);
    const form = root && formulaForm(text, root);
    this.forms.set(text, form);
    return form;
  }
}
