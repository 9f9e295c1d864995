import type { AuditRepair } from "../../domain/audit/audit-repair";
import { ExcelProblem } from "../excel-problem";
import { runInExcel } from "../run";
import { repairCells } from "./repair-cells";

/** Takes a repair back. */
export type TakeRepairBack = () => Promise<void>;

/**
 * Does what a finding offers, and nothing where the workbook is not as it was seen. Two syncs.
 *
 * @param repair - What is to be done.
 * @param sheetNames - Names of the sheets, in the order in which they were read.
 * @returns What takes it back.
 */
export async function repairWorkbook(
  repair: AuditRepair,
  sheetNames: readonly string[],
): Promise<TakeRepairBack> {
  const named = (sheet: number): string => sheetNames[sheet] ?? "";
  switch (repair.kind) {
    case "show-sheet":
      return showSheet(named(repair.sheet));
    case "show-rows":
      return showRows(named(repair.sheet), repair.rows);
    case "calculate-automatically":
      return calculateAutomatically();
    case "new-card-id":
      throw new ExcelProblem("card-changed");
    default:
      return repairCells(repair, named);
  }
}

async function showSheet(name: string): Promise<TakeRepairBack> {
  const before = await setVisibility(name, "Visible");
  return async () => {
    await setVisibility(name, before);
  };
}

function setVisibility(
  name: string,
  wanted: Excel.Worksheet["visibility"],
): Promise<Excel.Worksheet["visibility"]> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("visibility");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: name });
    const { visibility } = sheet;
    sheet.visibility = wanted;
    await context.sync();
    return visibility;
  });
}

async function showRows(name: string, rows: readonly number[]): Promise<TakeRepairBack> {
  await setHidden(name, rows, false);
  return () => setHidden(name, rows, true);
}

function setHidden(name: string, rows: readonly number[], hidden: boolean): Promise<void> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) throw new ExcelProblem("sheet-gone", { sheet: name });
    if (sheet.protection.protected) throw new ExcelProblem("sheet-protected");
    for (const row of rows) sheet.getRangeByIndexes(row, 0, 1, 1).rowHidden = hidden;
    await context.sync();
  });
}

async function calculateAutomatically(): Promise<TakeRepairBack> {
  const before = await setMode("Automatic");
  return async () => {
    await setMode(before);
  };
}

function setMode(
  wanted: Excel.Application["calculationMode"],
): Promise<Excel.Application["calculationMode"]> {
  return runInExcel(async (context) => {
    const { application } = context;
    application.load("calculationMode");
    await context.sync();
    const { calculationMode } = application;
    application.calculationMode = wanted;
    await context.sync();
    return calculationMode;
  });
}
