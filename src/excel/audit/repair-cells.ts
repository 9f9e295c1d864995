import type { AuditRepair } from "../../domain/audit/audit-repair";
import type { CellPlace } from "../../domain/audit/workbook/cell-place";
import { cellAddress } from "../../domain/cells/cell-address";
import { cellEntry } from "../cell-entry";
import { ExcelProblem } from "../excel-problem";
import { runInExcel, stopIfLate } from "../run";

/** A repair that concerns single cells. */
type CellRepair = Extract<
  AuditRepair,
  { kind: "write" | "copy-formula" | "enter-again" | "number-format" | "lock" }
>;

/** What one cell is to have; what is left out stays. */
interface CellStep {
  readonly place: CellPlace;
  /** What was seen there, where it matters. */
  readonly from?: string | number;
  readonly to?: string | number;
  readonly copyOf?: CellPlace;
  readonly format?: string;
  readonly locked?: boolean;
}

/** A cell as it stood. */
interface CellBefore {
  readonly place: CellPlace;
  readonly content: string | number | boolean;
  readonly format: string;
  readonly locked: boolean;
}

/** Excel makes a text of whatever is written into a cell of this format. */
const TEXT_FORMAT = "@";

/** Changes cells, all of them or none; where one is not as it was seen, none. Two syncs. */
export async function repairCells(
  repair: CellRepair,
  named: (sheet: number) => string,
): Promise<() => Promise<void>> {
  const before = await runInExcel(async (context, signal) => {
    const cells = startReading(context, stepsOf(repair), named);
    await context.sync();
    const stood = cells.map(checked);
    stopIfLate(signal);
    cells.forEach(({ step, source }, at) => {
      // A range is good until the sync that reads it; to write, it is asked for again.
      const range = cellAt(context, step.place, named);
      change(step, range, { stood: stood[at], formula: source?.formulasR1C1 });
    });
    await context.sync();
    return stood;
  });
  return () => restore(before, named);
}

function stepsOf(repair: CellRepair): readonly CellStep[] {
  switch (repair.kind) {
    case "write":
      return repair.cells;
    case "copy-formula":
      return [{ place: repair.to, copyOf: repair.from }];
    case "enter-again":
      return repair.cells.map((place) => ({ place, copyOf: place }));
    case "number-format":
      return repair.cells.map((place) => ({ place, format: repair.format }));
    case "lock":
      return repair.cells.map((place) => ({ place, locked: repair.locked }));
  }
}

interface CellInReading {
  readonly step: CellStep;
  readonly range: Excel.Range;
  readonly protection: Excel.WorksheetProtection;
  readonly source: Excel.Range | null;
}

function cellAt(
  context: Excel.RequestContext,
  { sheet, row, column }: CellPlace,
  named: (sheet: number) => string,
): Excel.Range {
  return context.workbook.worksheets.getItem(named(sheet)).getCell(row, column);
}

function startReading(
  context: Excel.RequestContext,
  steps: readonly CellStep[],
  named: (sheet: number) => string,
): readonly CellInReading[] {
  return steps.map((step) => {
    const range = cellAt(context, step.place, named).load("formulas, numberFormat");
    range.format.protection.load("locked");
    const { protection } = context.workbook.worksheets.getItem(named(step.place.sheet));
    protection.load("protected");
    const source = step.copyOf && cellAt(context, step.copyOf, named).load("formulasR1C1");
    return { step, range, protection, source: source ?? null };
  });
}

function checked({ step: { place, from }, range, protection }: CellInReading): CellBefore {
  if (protection.protected) throw new ExcelProblem("sheet-protected");
  const content = range.formulas[0]?.[0] as CellBefore["content"];
  if (from !== undefined && content !== from) {
    throw new ExcelProblem("cell-changed", { address: cellAddress(place.row, place.column) });
  }
  const format = String(range.numberFormat[0]?.[0]);
  return { place, content, format, locked: range.format.protection.locked };
}

function change(
  { to, format, locked }: CellStep,
  range: Excel.Range,
  seen: { readonly stood: CellBefore | undefined; readonly formula: unknown[][] | undefined },
): void {
  const hidesContent = to !== undefined && seen.stood?.format === TEXT_FORMAT;
  if (format !== undefined) range.numberFormat = [[format]];
  else if (hidesContent) range.numberFormat = [["General"]];
  if (to !== undefined) range.formulas = [[to]];
  if (seen.formula) range.formulasR1C1 = seen.formula;
  if (locked !== undefined) range.format.protection.locked = locked;
}

async function restore(
  before: readonly CellBefore[],
  named: (sheet: number) => string,
): Promise<void> {
  await runInExcel(async (context) => {
    for (const { place, content, format, locked } of before) {
      const range = cellAt(context, place, named);
      range.numberFormat = [[format]];
      const isFormula = typeof content === "string" && content.startsWith("=");
      range.formulas = [[isFormula ? content : cellEntry(content)]];
      range.format.protection.locked = locked;
    }
    await context.sync();
  });
}
