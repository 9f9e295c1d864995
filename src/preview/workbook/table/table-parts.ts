import type { Area, Book, Sheet } from "../model";
import type { Table } from "./table";

/** The tables of the workbook, or of one sheet. */
export interface TableScope {
  readonly book: Book;
  readonly sheet: Sheet | null;
}

/** The tables in a range: those that lie in it altogether, or all that touch it. */
export interface TablesInArea {
  readonly area: Area;
  readonly fully: boolean;
}

export interface TableColumn {
  readonly table: Table;
  readonly index: number;
}

export interface TableRow {
  readonly table: Table;
  readonly index: number;
}
