import type { ScoringNames } from "./find-scoring";
import { loadScoringNames, scoringRowBelow } from "./find-scoring";
import { namesOf } from "./names-of";
import { runInExcel } from "./run";

/** A card's own blocks end within so many rows below its table, also with a dozen knock-out items. */
const ROWS_BELOW = 32;

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

/** A table with what stands below it, where a card says what its scores rest on. */
export interface CardReading extends TableReading {
  /** Stays the same when the table is renamed. */
  readonly tableId: string;
  /** The rows below the table, in its columns, from the row of totals on. */
  readonly below: readonly (readonly unknown[])[];
  /** Formulas of the first of these rows. */
  readonly totals: readonly unknown[];
  /** Where that begins which a card's scores rest on, counted from 0; null for a foreign table. */
  readonly scoringRow: number | null;
  /** Cells of the rows that are merged with others; a table has none. Null where it is not known. */
  readonly merged: readonly { readonly row: number; readonly column: number }[] | null;
}

/** A table known by its name, as it stands now, or null when it is gone. One sync. */
export async function readTable(tableName: string): Promise<CardReading | null> {
  return runInExcel(async (context) => {
    const table = context.workbook.tables.getItemOrNullObject(tableName);
    const { worksheet } = table;
    const reading = startReadingCard(table, loadScoringNames(worksheet));
    await context.sync();
    return table.isNullObject ? null : reading();
  });
}

/** All tables of the active sheet, the one that the active cell lies in first. Two syncs. */
export async function readTablesInView(): Promise<readonly CardReading[]> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const { tables } = sheet;
    const scoring = loadScoringNames(sheet);
    const selected = context.workbook.getActiveCell().getTables(false);
    tables.load("items/name");
    selected.load("items/name");
    await context.sync();
    const names = new Set([...namesOf(selected), ...namesOf(tables)]);
    const readings = [...names].map((name) => startReadingCard(tables.getItem(name), scoring));
    await context.sync();
    return readings.map((reading) => reading());
  });
}

function startReadingCard(table: Excel.Table, scoring: ScoringNames): () => CardReading {
  const reading = startReading(table);
  table.load("id");
  const first = table.getRange().getRowsBelow(1).load("formulas");
  const below = table.getRange().getRowsBelow(ROWS_BELOW).load("values");
  return () => {
    const read = reading();
    return {
      ...read,
      tableId: table.id,
      below: below.values as unknown[][],
      totals: (first.formulas as unknown[][]).flat(),
      scoringRow: scoringRowBelow(read, scoring),
      merged: [],
    };
  };
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
