import type { GridTable } from "../../grid/grid-tables";
import { contains, intersect, type Rect } from "../../grid/rect";
import { itemNotFound } from "../../wire/host-error";
import { sheetById } from "../book";
import type { Area, Book, Sheet, TableLook } from "../model";

/** A table by its id; where it is and what it is called is looked up each time. */
export interface Table {
  readonly book: Book;
  readonly id: string;
}

const DEFAULT_LOOK: TableLook = {
  style: "TableStyleMedium2",
  showTotals: false,
  hiddenHeadings: null,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

export function allTables(book: Book): Table[] {
  return book.grid.tables.all().map(({ id }) => ({ book, id }));
}

export function tablesOn(sheet: Sheet): Table[] {
  return allTables(sheet.book).filter((table) => tableSheet(table) === sheet);
}

/** Finds a table by name or id. */
export function findTable(book: Book, key: string): Table | undefined {
  const wanted = key.toLowerCase();
  return allTables(book).find(
    (table) => table.id === key || tableName(table).toLowerCase() === wanted,
  );
}

/** @throws HostError ItemNotFound when the table was deleted in the meantime */
export function gridTable({ book, id }: Table): GridTable {
  const table = book.grid.tables.find(id);
  if (!table) throw itemNotFound();
  return table;
}

export function tableLook({ book, id }: Table): TableLook {
  const known = book.tables.get(id);
  if (known) return known;
  const look = { ...DEFAULT_LOOK };
  book.tables.set(id, look);
  return look;
}

export function tableName(table: Table): string {
  return gridTable(table).name;
}

export function tableSheet(table: Table): Sheet {
  return sheetById(table.book, gridTable(table).sheetId);
}

/** Rows, and the headings and totals that are shown. */
export function tableRect(table: Table): Rect {
  const { rect } = gridTable(table);
  const { hiddenHeadings, showTotals } = tableLook(table);
  return {
    ...rect,
    top: hiddenHeadings ? rect.top + 1 : rect.top,
    bottom: showTotals ? rect.bottom + 1 : rect.bottom,
  };
}

/** The row of headings; null while they aren't shown. */
export function headerRect(table: Table): Rect | null {
  const { rect } = gridTable(table);
  return tableLook(table).hiddenHeadings ? null : { ...rect, bottom: rect.top };
}

export function bodyRect(table: Table): Rect {
  const { rect } = gridTable(table);
  return { ...rect, top: rect.top + 1 };
}

export function totalsRect(table: Table): Rect | null {
  const { rect } = gridTable(table);
  if (!tableLook(table).showTotals) return null;
  return { ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 };
}

export function tableArea(table: Table, rect: Rect): Area {
  return { sheet: tableSheet(table), rect };
}

export function headings(table: Table): readonly string[] {
  const rect = headerRect(table);
  if (!rect) return tableLook(table).hiddenHeadings ?? [];
  const [row = []] = table.book.grid.cells.read(gridTable(table).sheetId, rect);
  return row.map((cell) => String(cell.value ?? ""));
}

/** The table that a cell lies in. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
  const cell = { top: row, left: column, bottom: row, right: column };
  return tablesOn(sheet).find((table) => contains(tableRect(table), cell));
}

/** Tables that share a cell with a block, or lie in it altogether. */
export function tablesIn({ sheet, rect }: Area, fully: boolean): Table[] {
  return tablesOn(sheet).filter((table) =>
    fully ? contains(rect, tableRect(table)) : intersect(rect, tableRect(table)) !== null,
  );
}
