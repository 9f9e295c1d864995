import type { WorkbookOutline } from "../../domain/audit/workbook/snapshot-piece";
import type { CalculationSnapshot } from "../../domain/audit/workbook/workbook-snapshot";
import { runInExcel } from "../run";
import { excelDay } from "./excel-day";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
}

/** What a workbook says of itself, before any of its sheets is read. */
export interface OpenedWorkbook {
  readonly outline: WorkbookOutline;
  readonly sheets: readonly ListedSheet[];
  readonly activeSheet: string;
}

/** Reads what belongs to no sheet, and which sheets there are. One sync. */
export async function readOutline(): Promise<OpenedWorkbook> {
  return runInExcel(async (context) => {
    const { workbook, application } = context;
    const { worksheets, names } = workbook;
    worksheets.load("items/id, items/name, items/visibility");
    names.load("items/name, items/formula");
    application.load("calculationMode, calculationState");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return {
      outline: {
        names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
        calculation: calculationOf(application),
        // Excel lists them only lately; formulas that name another file are found in any version.
        links: [],
        readAt: excelDay(new Date()),
      },
      sheets: worksheets.items.map(({ id, name, visibility }) => ({
        ...{ id, name, visibility: VISIBILITIES[visibility] },
      })),
      activeSheet: active.name,
    };
  });
}

const VISIBILITIES = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
} as const;

const MODES = {
  Automatic: "automatic",
  AutomaticExceptTables: "except-tables",
  Manual: "manual",
} as const;

function calculationOf(application: Excel.Application): CalculationSnapshot {
  const { calculationMode, calculationState } = application;
  return {
    mode: MODES[calculationMode],
    pending: calculationState !== Excel.CalculationState.done,
    iterative: null,
  };
}
