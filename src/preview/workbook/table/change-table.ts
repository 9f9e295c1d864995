import { intersect, rowCount, type Rect } from "../../grid/rect";
import { invalidArgument, invalidOperation } from "../../wire/host-error";
import { EventType, WORKBOOK_TARGET } from "../events/workbook-event";
import { relinkName, relinkTable, releaseTable } from "../formula/relink";
import type { Area, Book } from "../model";
import { requireFreeName, requireLegalName } from "../name/name-rules";
import { findName } from "../name/named-item";
import { requireUnprotected } from "../protection/guards";
import { mergedRects } from "../range/merge";
import { repairTable } from "./repair-headings";
import { clearTotals, writeTotals } from "./totals-row";
import { gridLook, isTableStyle } from "./table-style";
import {
  findTable,
  gridTable,
  headings,
  tableLook,
  tableName,
  tableRect,
  tablesIn,
  tableSheet,
  type Table,
} from "./table";

/** Makes a table of a range. Without headings in it, a row for them is made above its contents. */
export function addTable(area: Area, hasHeaders: boolean): Table {
  const { sheet } = area;
  const { book } = sheet;
  requireUnprotected(sheet);
  const rect = hasHeaders ? withBody(area.rect) : makeRoomForHeadings(area);
  requireFreeCells({ sheet, rect });
  const table = { book, id: crypto.randomUUID() };
  const look = gridLook(tableLook(table).style);
  const titles = book.grid.cells.read(sheet.id, { ...rect, bottom: rect.top })[0] ?? [];
  book.grid.tables.add(
    { id: table.id, sheetId: sheet.id, name: freeTableName(book), rect },
    titles.map(({ value }) => String(value ?? "")),
    look,
  );
  repairTable(table);
  relinkName(book, tableName(table));
  book.raise({
    type: EventType.tableAdded,
    targets: [sheet.id, WORKBOOK_TARGET],
    details: { tableId: table.id, worksheetId: sheet.id, source: "Local" },
  });
  return table;
}

/** A table has at least one row below its headings. */
function withBody(rect: Rect): Rect {
  return rowCount(rect) === 1 ? { ...rect, bottom: rect.bottom + 1 } : rect;
}

function makeRoomForHeadings({ sheet, rect }: Area): Rect {
  const { cells } = sheet.book.grid;
  const below = { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
  if (
    cells
      .read(sheet.id, below)
      .flat()
      .some(({ value }) => value !== null)
  ) {
    throw invalidOperation("There is no room for the headings of the table.");
  }
  const contents = cells.read(sheet.id, rect);
  const moved = { ...rect, top: rect.top + 1, bottom: rect.bottom + 1 };
  cells.clearContents(sheet.id, rect);
  cells.write(
    sheet.id,
    moved,
    contents.map((row) =>
      row.map(({ value, formula, note }) => (formula === null ? { value } : { formula, note })),
    ),
  );
  return { ...rect, bottom: rect.bottom + 1 };
}

/** @throws HostError when the cells belong to another table or are merged */
function requireFreeCells(area: Area, except?: Table): void {
  if (tablesIn(area, false).some((table) => table.id !== except?.id)) {
    throw invalidArgument("A table can't overlap another table.");
  }
  if (mergedRects(area).length > 0) {
    throw invalidOperation("A table can't hold merged cells.");
  }
}

function freeTableName(book: Book): string {
  for (let number = 1; ; number++) {
    const name = `Table${number}`;
    if (!findTable(book, name) && !findName({ book, sheet: null }, name)) return name;
  }
}

export function renameTable(table: Table, name: string): void {
  requireUnprotected(tableSheet(table));
  requireLegalName(name);
  if (name.toLowerCase() !== tableName(table).toLowerCase()) {
    requireFreeName(table.book, null, name);
  }
  table.book.grid.tables.rename(gridTable(table), name);
  relinkName(table.book, name);
}

export function restyleTable(table: Table, style: string): void {
  requireUnprotected(tableSheet(table));
  if (!isTableStyle(style)) throw invalidArgument(`There is no table style ${style}.`);
  tableLook(table).style = style;
  table.book.grid.tables.restyle(gridTable(table), gridLook(style));
}

export function showFilterButtons(table: Table, shown: boolean): void {
  requireUnprotected(tableSheet(table));
  const look = tableLook(table);
  look.showFilterButton = shown;
  table.book.grid.tables.showFilterButtons(gridTable(table), shown, gridLook(look.style));
}

/** Headings stay in their row; the new block must overlap the old one. */
export function resizeTable(table: Table, area: Area): void {
  const sheet = tableSheet(table);
  requireUnprotected(sheet);
  const { rect } = gridTable(table);
  const sameStart = area.sheet === sheet && area.rect.top === rect.top;
  if (!sameStart || !intersect(area.rect, rect) || rowCount(area.rect) < 2) {
    throw invalidArgument("The headings of a table stay in the same row.");
  }
  requireFreeCells(area, table);
  setTableRect(table, area.rect);
}

export function setTableRect(table: Table, rect: Rect): void {
  table.book.grid.tables.resize(gridTable(table), rect);
  repairTable(table);
  relinkTable(table.book, table.id);
}

/** Shows or takes away the row of totals below the table. */
export function showTotals(table: Table, shown: boolean): void {
  requireUnprotected(tableSheet(table));
  const look = tableLook(table);
  if (look.showTotals === shown) return;
  if (!shown) clearTotals(table);
  look.showTotals = shown;
  if (shown) writeTotals(table);
  relinkTable(table.book, table.id);
}

/** Takes the headings off the sheet, or puts them back. */
export function showHeaders(table: Table, shown: boolean): void {
  requireUnprotected(tableSheet(table));
  const { sheetId, rect } = gridTable(table);
  const look = tableLook(table);
  if ((look.hiddenHeadings === null) === shown) return;
  const row = { ...rect, bottom: rect.top };
  const { cells } = table.book.grid;
  if (shown) {
    cells.write(sheetId, row, [(look.hiddenHeadings ?? []).map((value) => ({ value }))]);
    look.hiddenHeadings = null;
  } else {
    look.hiddenHeadings = headings(table);
    cells.clearContents(sheetId, row);
  }
  relinkTable(table.book, table.id);
}

/** The table stops being one; what formulas took from it they take from plain cells. */
export function convertToRange(table: Table): Area {
  const sheet = tableSheet(table);
  requireUnprotected(sheet);
  const area = { sheet, rect: tableRect(table) };
  releaseTable(table.book, table.id);
  removeTable(table);
  return area;
}

/** The table goes with everything in it. */
export function deleteTable(table: Table): void {
  const sheet = tableSheet(table);
  requireUnprotected(sheet);
  const rect = tableRect(table);
  removeTable(table);
  sheet.book.grid.cells.clearContents(sheet.id, rect);
  sheet.book.grid.styles.clear(sheet.id, rect);
  relinkTable(table.book, table.id);
}

function removeTable(table: Table): void {
  const { id } = tableSheet(table);
  const name = tableName(table);
  table.book.grid.tables.remove(gridTable(table));
  table.book.tables.delete(table.id);
  table.book.raise({
    type: EventType.tableDeleted,
    targets: [id, WORKBOOK_TARGET],
    details: { tableId: table.id, tableName: name, worksheetId: id, source: "Local" },
  });
}
