import { createGrid } from "../../../src/preview/grid/grid";
import { startHeadlessUniver } from "../../../src/preview/grid/headless-univer";
import { CellValueType, type ICellData } from "../../../src/preview/grid/univer-packages";

/** What a cell holds: a value, a formula with its "=", or null for nothing. */
export type EngineCell = number | string | boolean | { readonly formula: string } | null;

function cellData(cell: EngineCell): ICellData {
  if (cell === null) return {};
  if (typeof cell === "object") return { f: cell.formula };
  if (typeof cell === "number") return { v: cell, t: CellValueType.NUMBER };
  if (typeof cell === "boolean") return { v: Number(cell), t: CellValueType.BOOLEAN };
  return { v: cell, t: CellValueType.STRING };
}

/**
 * Calculates a sheet by the spreadsheet engine alone, without an Excel around it: thousands of
 * formulas at once, for a fraction of what writing them through office.js takes. A test file that
 * uses it must mock `univer-packages`, as `excel.ts` does.
 */
export async function calculateSheet(
  rows: readonly (readonly EngineCell[])[],
  columns: number,
): Promise<readonly (readonly unknown[])[]> {
  const { univer, api } = startHeadlessUniver();
  const grid = createGrid(univer, api);
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) throw new Error("The engine has no sheet.");
  const width = Math.max(...rows.map((row) => row.length));
  sheet.setRowCount(rows.length);
  sheet.setColumnCount(Math.max(width, columns));
  sheet.getRange(0, 0, rows.length, width).setValues(rows.map((row) => row.map(cellData)));
  await grid.recalculation.finish();
  const values = sheet.getRange(0, 0, rows.length, columns).getValues();
  await grid.dispose();
  return values;
}
