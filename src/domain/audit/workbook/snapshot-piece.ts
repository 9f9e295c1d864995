import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

/** Rows of cells of a sheet, as Excel delivers them. */
export interface CellRows {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly string[])[];
}

/** A sheet without its cells. Headings are among the cells, so that its tables lack them. */
export type SheetOutline = Omit<
  SheetSnapshot,
  "values" | "formulas" | "numberFormats" | "tables"
> & { readonly tables: readonly Omit<TableSnapshot, "headings">[] };

/** A workbook without its sheets. */
export type WorkbookOutline = Omit<WorkbookSnapshot, "sheets">;

/** A part of a workbook; handed on at once, so that nobody holds all of it while it is read. */
export type SnapshotPiece =
  /** The next rows of the sheet that is being read. */
  | { readonly kind: "rows"; readonly rows: CellRows }
  /** The rows since the last sheet were this one's. */
  | { readonly kind: "sheet"; readonly sheet: SheetOutline };
