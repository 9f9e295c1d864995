import { namesOf } from "./names-of";
import { runInExcel } from "./run";

/** A table as it stood when it was read. */
export interface TableReading {
  readonly sheetName: string;
  readonly tableName: string;
  /** The table with its headings, within its sheet, e.g. "A5:P12". */
  readonly address: string;
  readonly headers: readonly string[];
  /** The rows below the headings; a blank cell is "". */
  readonly values: readonly (readonly unknown[])[];
  /** Where `values` begins, counted from 0 at A1. */
  readonly bodyRow: number;
  readonly bodyColumn: number;
  /** Whether a filter, or somebody's hand, hides rows of the table. */
  readonly rowsHidden: boolean;
}

/** A table known by its name, as it stands now, or null when it is gone. One sync. */
export async function readTable(tableName: string): Promise<TableReading | null> {
  return runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const reading = startReading(table);
    await context.sync();
    return table.isNullObject ? null : reading();
  });
}

/** All tables of the active sheet, the one that the active cell lies in first. Two syncs. */
export async function readTablesInView(): Promise<readonly TableReading[]> {
  return runInExcel(async (context) => {
    const { tables } = context.workbook.worksheets.getActiveWorksheet();
    const selected = context.workbook.getActiveCell().getTables(false);
    tables.load("items/name");
    selected.load("items/name");
    await context.sync();
    const names = new Set([...namesOf(selected), ...namesOf(tables)]);
    const readings = [...names].map((name) => startReading(tables.getItem(name)));
    await context.sync();
    return readings.map((reading) => reading());
  });
}

/** Asks for all that a reading holds; it is there after a sync. Headings may be hidden: columns are not. */
export function startReading(table: Excel.Table): () => TableReading {
  const { columns, worksheet } = table.load("name");
  columns.load("items/name");
  worksheet.load("name");
  const whole = table.getRange();
  whole.load("address");
  const body = table.getDataBodyRange();
  body.load("values, rowIndex, columnIndex, rowHidden");
  return () => readingOf(table, whole, body);
}

function readingOf(table: Excel.Table, whole: Excel.Range, body: Excel.Range): TableReading {
  return {
    sheetName: table.worksheet.name,
    tableName: table.name,
    address: whole.address.slice(whole.address.lastIndexOf("!") + 1),
    headers: table.columns.items.map(({ name }) => name),
    values: body.values as unknown[][],
    bodyRow: body.rowIndex,
    bodyColumn: body.columnIndex,
    // Null where only some rows are hidden, as a filter does.
    rowsHidden: (body.rowHidden as boolean | null) !== false,
  };
}
