import type { SheetCells } from "../../../src/domain/plain-formulas/sheet-cells";
import type { FormulasRead } from "../../../src/excel/plain/read-formulas";

/** A sheet with one formula that can be converted, one that cannot, and one that is stuck. */
export const SHEET: SheetCells = {
  sheetId: "{1}",
  sheetName: "Card",
  isProtected: false,
  row: 0,
  column: 0,
  formulas: [
    ["First contact", 8, 10, "=KPI.FCR(B1,C1)"],
    ["Balance", 8, 10, "=KPI.BALANCE(B2,C2)"],
    ["Complaints", 8, 10, "=_xldudf_KPI_FCR(B3,C3)"],
  ],
  values: [
    ["First contact", 8, 10, 0.8],
    ["Balance", 8, 10, 1],
    ["Complaints", 8, 10, "#NAME?"],
  ],
};

/** That sheet as Excel hands it over. */
export function reading(parts: Partial<FormulasRead> = {}): FormulasRead {
  const record = { texts: [], isDamaged: false, partIds: [] };
  return { sheets: [SHEET], selected: null, record, ...parts };
}
