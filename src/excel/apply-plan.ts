import type { Area, SheetName, SheetPlan } from "../sheets/sheet-plan";
import { applyCharts } from "./apply-charts";
import { applyConditionalLooks } from "./apply-conditional-looks";
import { applyNumberFormats } from "./apply-number-formats";
import { applyStyle } from "./apply-style";
import { applyValidations } from "./apply-validations";
import { absoluteAddress, areaAddress } from "./area-address";
import type { CellEntry } from "./cell-entry";
import { cellEntry } from "./cell-entry";
import type { CellPart } from "./cell-parts";
import { cellParts } from "./cell-parts";
import type { SheetBefore } from "./insertion";
import { setColumnWidths, setFrozenPanes, setPrinting } from "./sheet-layout";

/** The sheet that a plan is written into. */
export interface PlanTarget {
  readonly sheet: Excel.Worksheet;
  readonly sheetName: string;
  /** Null when the sheet is made for the plan. */
  readonly before: SheetBefore | null;
}

/**
 * Writes a plan into its sheet, as part of the caller's batch: nothing is sent here. What could
 * touch the rest of the sheet comes last. Of a very long plan the first rows are written; the others
 * want requests of their own.
 */
export function applyPlan({ sheet, sheetName, before }: PlanTarget, plan: SheetPlan): void {
  const block = sheet.getRange(areaAddress(plan.block));
  if (before) block.clear(Excel.ClearApplyTo.formats);
  addTables(sheet, plan);
  // Before the contents: a cell that is formatted as text would take a formula for text.
  applyNumberFormats(sheet, plan);
  for (const part of cellParts(plan).slice(0, 1)) writeCells(sheet, part, plan);
  for (const { areas, style } of plan.styles) applyStyle(sheet, areas, style);
  applyValidations(sheet, plan.validations);
  applyConditionalLooks(sheet, plan.conditionalLooks);
  for (const name of plan.names) sheet.names.add(name.name, meaningOf(name, sheetName));
  setColumnWidths(block, plan, before?.widths);
  // Rows got their heights while the columns were narrower.
  block.format.autofitRows();
  // Last, because it lies over cells that have their sizes by now.
  applyCharts(sheet, plan.charts);
  if (before?.blank ?? true) {
    setFrozenPanes(sheet, plan);
    setPrinting(sheet, plan);
  }
}

/** Writes some of the contents, as part of the caller's batch. */
export function writeCells(
  sheet: Excel.Worksheet,
  { area, cells }: CellPart,
  { tables }: SheetPlan,
): void {
  sheet.getRange(areaAddress(area)).formulas = remainingEntries(area, cells, tables);
}

/** Tables come before the cells because formulas name them; only the headings are needed for that. */
function addTables(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { name, area, style } of plan.tables) {
    const headings = sheet.getRange(areaAddress({ ...area, rows: 1 }));
    const row = plan.cells[area.row - plan.block.row] ?? [];
    const from = area.column - plan.block.column;
    headings.formulas = [row.slice(from, from + area.columns).map(cellEntry)];
    sheet.tables.add(areaAddress(area), true).set({ name, style, showFilterButton: false });
  }
}

/** What the cells get; null leaves the headings of tables as they have been written. */
function remainingEntries(
  place: Area,
  cells: CellPart["cells"],
  tables: SheetPlan["tables"],
): (CellEntry | null)[][] {
  const isHeading = (row: number, column: number): boolean =>
    tables.some(({ area }) => {
      const [down, right] = [place.row + row - area.row, place.column + column - area.column];
      return down === 0 && right >= 0 && right < area.columns;
    });
  return cells.map((line, row) =>
    line.map((content, column) => (isHeading(row, column) ? null : cellEntry(content))),
  );
}

const meaningOf = (name: SheetName, sheetName: string): string =>
  name.kind === "text" ? name.formula : reference(sheetName, name.area);

/** The formula that refers to an area of a sheet, e.g. `='My sheet'!$D$7`. */
function reference(sheetName: string, area: Area): string {
  return `='${sheetName.replaceAll("'", "''")}'!${absoluteAddress(area)}`;
}
