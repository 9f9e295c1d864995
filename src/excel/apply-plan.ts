import type { SheetPlan } from "../sheets/sheet-plan";
import { applyConditionalLooks } from "./apply-conditional-looks";
import { applyStyle } from "./apply-style";
import { applyValidation } from "./apply-validation";
import { areaAddress } from "./area-address";
import { cellEntry } from "./cell-entry";
import type { SheetBefore } from "./insertion";
import { setColumnWidths, setFrozenPanes, setPrinting } from "./sheet-layout";

/**
 * Writes a plan into a sheet, as part of the caller's batch: nothing is sent here. What could touch
 * the rest of the sheet comes last.
 */
export function applyPlan(
  sheet: Excel.Worksheet,
  plan: SheetPlan,
  before: SheetBefore | null,
): void {
  addTables(sheet, plan);
  writeCells(sheet, plan);
  for (const { areas, style } of plan.styles) applyStyle(sheet, areas, style);
  for (const validation of plan.validations) applyValidation(sheet, validation);
  applyConditionalLooks(sheet, plan.conditionalLooks);
  for (const { name, area } of plan.names) {
    sheet.names.add(name, sheet.getRange(areaAddress(area)));
  }
  setColumnWidths(sheet, plan, before?.widths);
  if (before?.blank ?? true) {
    setFrozenPanes(sheet, plan);
    setPrinting(sheet, plan);
  }
}

/** Tables come before the cells because formulas name them; only the headings are needed for that. */
function addTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, area, style } of plan.tables) {
    const headings = sheet.getRange(areaAddress({ ...area, rows: 1 }));
    const row = plan.cells[area.row - plan.block.row] ?? [];
    const from = area.column - plan.block.column;
    headings.formulas = [row.slice(from, from + area.columns).map(cellEntry)];
    sheet.tables.add(areaAddress(area), true).set({ name, style });
  }
}

/** Formats come after the contents: Excel may give a format to a cell that gets a formula. */
function writeCells(sheet: Excel.Worksheet, { block, cells, numberFormats }: SheetPlan): void {
  const range = sheet.getRange(areaAddress(block));
  range.formulas = cells.map((row) => row.map(cellEntry));
  range.numberFormat = numberFormats.map((row) => [...row]);
}
