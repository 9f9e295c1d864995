import { namesOf } from "./names-of";
import { runInExcel } from "./run";

/** A table by its headings and the place of its rows. */
export interface TableHeadings {
  readonly tableName: string;
  readonly sheetName: string;
  /** Where the rows below the headings begin and how many there are, counted from 0 at A1. */
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly headings: readonly string[];
}

/** What a workbook consists of, as far as it must be known to find something in it. */
export interface WorkbookOutline {
  readonly sheetNames: readonly string[];
  readonly tables: readonly TableHeadings[];
}

/** The headings of all tables of the workbook. Two syncs, one where there is no table to ask. */
export async function readHeadings(): Promise<readonly TableHeadings[]> {
  return (await readOutline()).tables;
}

/** The names of all sheets, and the headings of all tables. As many syncs as for the headings alone. */
export async function readOutline(): Promise<WorkbookOutline> {
  return runInExcel(async (context) => {
    const { tables, worksheets } = context.workbook;
    tables.load("items/name");
    worksheets.load("items/name");
    await context.sync();
    const readings = namesOf(tables).map((name) => startReading(tables.getItem(name), name));
    if (readings.length > 0) await context.sync();
    return { sheetNames: namesOf(worksheets), tables: readings.map((reading) => reading()) };
  });
}

/** Asks for all that is wanted of a table; it is there after a sync. */
function startReading(table: Excel.Table, tableName: string): () => TableHeadings {
  const { columns, worksheet } = table;
  columns.load("items/name");
  worksheet.load("name");
  const body = table.getDataBodyRange();
  body.load("rowIndex, rowCount, columnIndex");
  return () => ({
    tableName,
    sheetName: worksheet.name,
    ...placeOf(body),
    headings: namesOf(columns),
  });
}

function placeOf({ rowIndex, rowCount, columnIndex }: Excel.Range) {
  return { row: rowIndex, rows: rowCount, column: columnIndex };
}
