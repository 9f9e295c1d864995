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
    const { iterativeCalculation } = application;
    iterativeCalculation.load("enabled");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    return {
      outline: {
        names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
        calculation: calculationOf(application, iterativeCalculation.enabled),
        // Only Excel on the web lists them; formulas that name another file are found anywhere.
        links: null,
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

function calculationOf(application: Excel.Application, iterative: boolean): CalculationSnapshot {
  const { calculationMode, calculationState } = application;
  return {
    mode: MODES[calculationMode],
    pending: calculationState !== Excel.CalculationState.done,
    iterative,
  };
}
