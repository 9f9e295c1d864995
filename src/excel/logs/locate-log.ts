import type { Area } from "../../sheets/sheet-plan";
import { namesOf } from "../names-of";
import type { LogSource } from "./log-source";

/** A list as it is found in the workbook; to be looked at after a sync. */
export interface LocatedLog {
  readonly sheet: Excel.Worksheet;
  /** The list with its headings; a null object where there is no list any more. */
  readonly whole: Excel.Range;
  /** The names of the columns. */
  readonly headings: () => readonly string[];
  /** The rows below the headings, or null where there is no list. */
  readonly body: () => Area | null;
}

/** Asks for a list's place as part of the caller's batch. */
export function locateLog(context: Excel.RequestContext, source: LogSource): LocatedLog {
  return source.kind === "table" ? locateTable(context, source) : locateRange(context, source);
}

/** The names of columns are asked for, not the cells: a table may hide its headings. */
function locateTable(
  context: Excel.RequestContext,
  { tableName }: Extract<LogSource, { kind: "table" }>,
): LocatedLog {
  const table = context.workbook.tables.getItemOrNullObject(tableName);
  const { columns, worksheet } = table;
  columns.load("items/name");
  const whole = table.getRange();
  const rows = table.getDataBodyRange();
  rows.load("rowIndex, columnIndex, rowCount, columnCount");
  return {
    sheet: worksheet,
    whole,
    headings: () => namesOf(columns),
    body: () => placeOf(rows),
  };
}

/** Whole columns may be selected, so only the part that holds something counts. */
function locateRange(
  context: Excel.RequestContext,
  { sheetId, address }: Extract<LogSource, { kind: "range" }>,
): LocatedLog {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
  const whole = sheet.getRange(address).getUsedRangeOrNullObject(true);
  whole.load("rowIndex, columnIndex, rowCount, columnCount");
  const top = whole.getRow(0);
  top.load("values");
  return {
    sheet,
    whole,
    headings: () => textsIn(top),
    body: () => belowFirstRow(placeOf(whole)),
  };
}

/** Null for a null object, which a range of a table that is gone is as well. */
function placeOf(range: Excel.Range): Area | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

const textsIn = ({ values }: Excel.Range): readonly string[] =>
  ((values as unknown[][])[0] ?? []).map((cell) => String(cell).trim());

const belowFirstRow = (area: Area | null): Area | null =>
  area && { ...area, row: area.row + 1, rows: area.rows - 1 };
