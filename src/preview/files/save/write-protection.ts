import type { Worksheet, WorksheetProtection } from "exceljs";
import type { Sheet } from "../../workbook/model";

/** Protects the sheet of the file as the sheet itself is. */
export async function writeProtection(
  target: Worksheet,
  { protection }: Pick<Sheet, "protection">,
): Promise<void> {
  if (!protection) return;
  const { options, password } = protection;
  const allowed: Partial<WorksheetProtection> = {
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
    formatCells: options.allowFormatCells,
    formatColumns: options.allowFormatColumns,
    formatRows: options.allowFormatRows,
    insertColumns: options.allowInsertColumns,
    insertRows: options.allowInsertRows,
    insertHyperlinks: options.allowInsertHyperlinks,
    deleteColumns: options.allowDeleteColumns,
    deleteRows: options.allowDeleteRows,
    sort: options.allowSort,
    autoFilter: options.allowAutoFilter,
    objects: options.allowEditObjects,
    scenarios: options.allowEditScenarios,
    pivotTables: options.allowPivotTables,
  };
  await target.protect(password ?? "", allowed);
}
