import type { Rect } from "../../grid/rect";
import { sheetById, sheetName } from "../book";
import type { Sheet } from "../model";
import { findName, gridName, visibleName, type NamedItem } from "../name/named-item";
import { columnName, formatA1 } from "../range/a1";
import { quoteSheet } from "../sheet/sheet-reference";
import {
  bodyRect,
  gridTable,
  headerRect,
  tableRect,
  tableSheet,
  totalsRect,
  type Table,
} from "../table/table";
import type { FormulaPlace, LinkTarget, NameTarget, TableTarget } from "./formula-link";
import type { TableRows } from "./structured-reference";

const NO_NAME = "#NAME?";
const NO_REFERENCE = "#REF!";

/** Writes a link's target as plain references, for the cell that the formula stands in. */
export function resolveLink(sheet: Sheet, place: FormulaPlace, target: LinkTarget): string {
  return target.kind === "name" ? resolveName(sheet, target) : resolveTable(sheet, place, target);
}

export function nameOfTarget(sheet: Sheet, { name, sheetId }: NameTarget): NamedItem | undefined {
  if (sheetId === null) return visibleName(sheet, name);
  const other = sheetById(sheet.book, sheetId);
  return findName({ book: sheet.book, sheet: other }, name) ?? visibleName(other, name);
}

function resolveName(sheet: Sheet, target: NameTarget): string {
  const item = nameOfTarget(sheet, target);
  // Without a sheet it may still be a variable of LET or LAMBDA, which the grid knows itself.
  if (!item) return target.sheetId === null ? target.name : NO_NAME;
  const { refersTo } = gridName(item);
  // A constant or a formula keeps its meaning inside of a larger formula only in parentheses.
  return refersTo.startsWith("=") ? `(${refersTo.slice(1)})` : refersTo;
}

function resolveTable(sheet: Sheet, place: FormulaPlace, target: TableTarget): string {
  const table = { book: sheet.book, id: target.tableId };
  if (!sheet.book.grid.tables.find(target.tableId)) return NO_REFERENCE;
  const rows = rowsOf(table, target.rows, place);
  if (!rows) return target.rows === "thisRow" ? "#VALUE!" : NO_REFERENCE;
  const rect = withColumns(gridTable(table).rect, rows, target.columns);
  const prefix = tableSheet(table) === sheet ? "" : `${quoteSheet(sheetName(tableSheet(table)))}!`;
  return prefix + (target.rows === "thisRow" ? rowReference(rect) : formatA1(rect, true));
}

function rowsOf(table: Table, rows: TableRows, place: FormulaPlace): Rect | null {
  switch (rows) {
    case "data":
      return bodyRect(table);
    case "all":
      return tableRect(table);
    case "headers":
      return headerRect(table);
    case "totals":
      return totalsRect(table);
    case "headersAndData":
      return gridTable(table).rect;
    case "thisRow": {
      const body = bodyRect(table);
      const inside = place.row >= body.top && place.row <= body.bottom;
      return inside ? { ...body, top: place.row, bottom: place.row } : null;
    }
  }
}

function withColumns(table: Rect, rows: Rect, columns: TableTarget["columns"]): Rect {
  const [first, last] = columns ?? [0, table.right - table.left];
  return { ...rows, left: table.left + first, right: table.left + last };
}

/** Columns stay, the row moves along when the formula is filled down. */
function rowReference({ top, left, right }: Rect): string {
  const cell = (column: number) => `$${columnName(column)}${top + 1}`;
  return left === right ? cell(left) : `${cell(left)}:${cell(right)}`;
}
