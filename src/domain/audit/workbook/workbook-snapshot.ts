/** A rectangle of cells; rows and columns count from 0 at A1. */
export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A table of Excel. */
export interface TableSnapshot {
  readonly name: string;
  /** Stays when the table is renamed; left out where nobody knows it. */
  readonly id?: string;
  /** With its headings, without its own total row. */
  readonly area: CellArea;
  readonly headings: readonly string[];
  /** Whether a row of totals belongs to the table. */
  readonly totals: boolean;
  readonly filtered: boolean;
}

/** A defined name. */
export interface NameSnapshot {
  readonly name: string;
  /** What it stands for, with its "=". */
  readonly formula: string;
}

/** Why cells of a sheet were not read. */
export type UnreadReason = "too-large" | "refused";

/** A sheet as it was read. Rows of cells are kept as Excel delivers them: no object a cell. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  readonly protected: boolean;
  /** Where the cells begin, counted from 0 at A1. */
  readonly row: number;
  readonly column: number;
  /** A blank cell is "", an error its text such as "#DIV/0!". */
  readonly values: readonly (readonly unknown[])[];
  /** In English with commas; a cell without a formula repeats its value. */
  readonly formulas: readonly (readonly unknown[])[];
  /** Null where nobody asked for them. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** Rows and columns of the sheet that are hidden, in ascending order. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells that stay open on a protected sheet; null where that is not known. */
  readonly unlocked: readonly CellArea[] | null;
  /** Cells joined into one; null where that is not known. */
  readonly merged: readonly CellArea[] | null;
  readonly tables: readonly TableSnapshot[];
  /** Names that hold within the sheet. */
  readonly names: readonly NameSnapshot[];
  /** Null where all its cells were read. */
  readonly unread: UnreadReason | null;
}

/** How a workbook is calculated. */
export interface CalculationSnapshot {
  readonly mode: "automatic" | "except-tables" | "manual";
  /** Whether a change has not been calculated yet. */
  readonly pending: boolean;
  /** Whether circles are calculated step by step; null where that is not known. */
  readonly iterative: boolean | null;
}

/** A workbook as it was read. */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** Names that hold everywhere. */
  readonly names: readonly NameSnapshot[];
  readonly calculation: CalculationSnapshot;
  /** Workbooks that this one takes values from, as Excel names them; null where it cannot list them. */
  readonly links: readonly string[] | null;
  /** When it was read, as Excel's number of the day. */
  readonly readAt: number;
}
