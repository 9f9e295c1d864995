import type { FormulaForm } from "../../formulas/formula-form";
import type { CellPlace } from "../workbook/cell-place";
import type { WorkbookCells } from "../workbook/workbook-cells";

/**
 * The cells of a workbook whose formulas answer a description.
 *
 * @param cells - The workbook.
 * @param isMeant - The description of a form.
 * @returns The cells sheet by sheet and row by row.
 */
export function formulaPlaces(
  cells: WorkbookCells,
  isMeant: (form: FormulaForm) => boolean,
): CellPlace[] {
  const found: CellPlace[] = [];
  eachFormula(cells, (place, form) => {
    if (form !== null && isMeant(form)) found.push(place);
  });
  return found;
}

function eachFormula(
  cells: WorkbookCells,
  visit: (place: CellPlace, form: FormulaForm | null) => void,
): void {
  cells.snapshot.sheets.forEach(({ formulas, row: top, column: left }, sheet) => {
    formulas.forEach((row, down) => {
      row.forEach((content, across) => {
        if (typeof content !== "string" || !content.startsWith("=")) return;
        const place = { sheet, row: top + down, column: left + across };
        const form = cells.form(place);
        if (form !== undefined) visit(place, form);
      });
    });
  });
}
