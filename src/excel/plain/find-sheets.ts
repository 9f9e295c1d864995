import { readCardRecord, RECORD_NAME } from "../../domain/audit/cards/card-record";
import type { Area } from "../../sheets/sheet-plan";
import { ExcelProblem } from "../excel-problem";
import { runInExcel } from "../run";
import { startFindingRecords } from "./kept-record";

/** Which cells are meant. */
export type FormulaScope = "selection" | "sheet" | "workbook";

/** A sheet before its cells are read. */
export interface FoundSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** Of the first card of ours on it; left out where there is none. */
  readonly cardId?: string;
  /** Null where it is blank. */
  readonly used: Area | null;
}

/** Where the cells that are meant stand, and which records the workbook has. */
export interface FoundSheets {
  readonly sheets: readonly FoundSheet[];
  /** The cells that are meant; null where all are. */
  readonly selected: Area | null;
  readonly recordIds: readonly string[];
}

/** Finds out how much there is to read. One sync for a sheet, two for a workbook. */
export async function findSheets(scope: FormulaScope): Promise<FoundSheets> {
  return runInExcel(async (context) => {
    const recordIds = startFindingRecords(context);
    const { worksheets } = context.workbook;
    const selection = scope === "selection" ? startFindingSelection(context) : null;
    if (scope === "workbook") worksheets.load("items/id");
    const active = startMeasuring(worksheets.getActiveWorksheet());
    await context.sync();
    if (scope !== "workbook") {
      return { sheets: [active()], selected: selection?.() ?? null, recordIds: recordIds() };
    }
    const all = worksheets.items.map(({ id }) => startMeasuring(worksheets.getItem(id)));
    await context.sync();
    return { sheets: all.map((one) => one()), selected: null, recordIds: recordIds() };
  });
}

function startFindingSelection(context: Excel.RequestContext): () => Area | null {
  const range = context.workbook.getSelectedRange().load("address");
  const read = startReadingArea(range);
  return () => {
    if (range.address.includes(",")) throw new ExcelProblem("several-areas-selected");
    return read();
  };
}

function startMeasuring(sheet: Excel.Worksheet): () => FoundSheet {
  sheet.load("id, name");
  sheet.protection.load("protected");
  const usedArea = startReadingArea(sheet.getUsedRangeOrNullObject());
  const card = sheet.names.getItemOrNullObject(RECORD_NAME).load("formula");
  return () => ({
    sheetId: sheet.id,
    sheetName: sheet.name,
    isProtected: sheet.protection.protected,
    ...cardOf(card),
    used: usedArea(),
  });
}

function cardOf(name: Excel.NamedItem): Pick<FoundSheet, "cardId"> {
  const record = name.isNullObject ? null : readCardRecord(String(name.formula));
  return record === null ? {} : { cardId: record.id };
}

function startReadingArea(range: Excel.Range): () => Area | null {
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  return () =>
    range.isNullObject
      ? null
      : {
          row: range.rowIndex,
          column: range.columnIndex,
          rows: range.rowCount,
          columns: range.columnCount,
        };
}
