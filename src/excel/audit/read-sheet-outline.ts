import type { SheetOutline } from "../../domain/audit/workbook/snapshot-piece";
import type { CellArea } from "../../domain/audit/workbook/workbook-snapshot";
import { runInExcel } from "../run";
import { findUnlocked } from "./find-unlocked";
import type { ListedSheet } from "./read-outline";

/** A sheet before its cells are read. */
export interface OpenedSheet {
  readonly outline: SheetOutline;
  /** All that is used of it; null where it is empty. */
  readonly used: CellArea | null;
}

/**
 * Reads what is known of a sheet besides its cells. Two syncs at most; a protected sheet takes some
 * more, by how open and locked cells are mixed.
 */
export async function readSheetOutline(listed: ListedSheet): Promise<OpenedSheet> {
  return runInExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(listed.id);
    sheet.protection.load("protected");
    const used = sheet.getUsedRangeOrNullObject();
    used.load("rowIndex, columnIndex, rowCount, columnCount, rowHidden, columnHidden");
    const { tables, names } = sheet;
    tables.load("items/id, items/name, items/showHeaders, items/showTotals");
    names.load("items/name, items/formula");
    const merged = mergedIn(used);
    await context.sync();
    const isProtected = sheet.protection.protected;
    const area = used.isNullObject ? null : placeOf(used);
    const places = startPlacing(tables.items);
    const hidden = area && startFindingHidden(sheet, used, area);
    if (places.length > 0 || hidden) await context.sync();
    const outline: SheetOutline = {
      ...{ name: listed.name, visibility: listed.visibility },
      protected: isProtected,
      ...cornerOf(area),
      ...hiddenLines(hidden),
      unlocked: area && isProtected ? await findUnlocked(context, sheet, area) : null,
      merged: merged(),
      tables: places.map(({ table, range }) => tableOf(table, range)),
      names: names.items.map((item) => ({ name: item.name, formula: String(item.formula) })),
      unread: null,
    };
    return { outline, used: area };
  });
}

const cornerOf = (area: CellArea | null) => ({ row: area?.row ?? 0, column: area?.column ?? 0 });

/** A table whose headings are hidden cannot be understood by them. */
function startPlacing(tables: readonly Excel.Table[]) {
  return tables
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const range = table.getRange();
      range.load("rowIndex, columnIndex, rowCount, columnCount, rowHidden");
      return { table, range };
    });
}

const hiddenLines = (hidden: ReturnType<typeof startFindingHidden>) => ({
  hiddenRows: hidden?.rows() ?? [],
  hiddenColumns: hidden?.columns() ?? [],
});

const placeOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellArea => ({
  ...{ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount },
});

/** Its own row of totals is no row of the table; Excel counts it in. */
function tableOf({ id, name, showTotals }: Excel.Table, range: Excel.Range) {
  const area = placeOf(range);
  return {
    ...{ id, name },
    area: showTotals ? { ...area, rows: area.rows - 1 } : area,
    totals: showTotals,
    filtered: (range.rowHidden as boolean | null) === null,
  };
}

/** Where Excel can tell: versions before 2021 know no way to ask. */
function mergedIn(used: Excel.Range): () => readonly CellArea[] | null {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13")) return () => null;
  const merged = used.getMergedAreasOrNullObject();
  const { areas } = merged;
  areas.load("items/rowIndex, items/columnIndex, items/rowCount, items/columnCount");
  return () => (used.isNullObject || merged.isNullObject ? [] : areas.items.map(placeOf));
}

/** More lines than this are not asked one by one whether they are hidden. */
const MOST_LINES = 20_000;

/** Asks line by line only where some are hidden and others are not. */
function startFindingHidden(sheet: Excel.Worksheet, used: Excel.Range, area: CellArea) {
  const rows = linesOf(used.rowHidden, area.row, area.rows, (row) =>
    sheet.getRangeByIndexes(row, area.column, 1, 1).load("rowHidden"),
  );
  const columns = linesOf(used.columnHidden, area.column, area.columns, (column) =>
    sheet.getRangeByIndexes(area.row, column, 1, 1).load("columnHidden"),
  );
  if (rows.asked.length + columns.asked.length === 0 && rows.all === null && columns.all === null) {
    return null;
  }
  return {
    rows: () => hiddenAmong(rows, ({ rowHidden }) => rowHidden),
    columns: () => hiddenAmong(columns, ({ columnHidden }) => columnHidden),
  };
}

interface Lines {
  /** Every line, where all of them are hidden. */
  readonly all: readonly number[] | null;
  readonly asked: readonly { readonly line: number; readonly range: Excel.Range }[];
}

function linesOf(
  hidden: boolean | null,
  first: number,
  count: number,
  ask: (line: number) => Excel.Range,
): Lines {
  const lines = () =>
    Array.from({ length: Math.min(count, MOST_LINES) }, (_, step) => first + step);
  if (hidden === true) return { all: lines(), asked: [] };
  if (hidden === false) return { all: null, asked: [] };
  return { all: null, asked: lines().map((line) => ({ line, range: ask(line) })) };
}

const hiddenAmong = ({ all, asked }: Lines, isHidden: (range: Excel.Range) => boolean) =>
  all ?? asked.flatMap(({ line, range }) => (isHidden(range) ? [line] : []));
