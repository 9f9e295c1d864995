import type { TableRows } from "./structured-reference";

/**
 * The grid computes plain references only. A link remembers that some parts of a grid formula
 * stand for a name or for a part of a table in the formula that Excel shows.
 */
export interface FormulaLink {
  /** Where the parts begin, and how many they are; spaces count. */
  readonly at: number;
  readonly length: number;
  readonly to: LinkTarget;
}

export type LinkTarget = NameTarget | TableTarget;

export interface NameTarget {
  readonly kind: "name";
  readonly name: string;
  /** The sheet in front of the name, where one is written. */
  readonly sheetId: string | null;
}

export interface TableTarget {
  readonly kind: "table";
  readonly tableId: string;
  readonly rows: TableRows;
  /** First and last column, counted from 0. */
  readonly columns: readonly [first: number, last: number] | null;
  /** Written without brackets, as in ROWS(Table). */
  readonly bare: boolean;
}

/** Kept with a cell whose formula has links. */
export interface FormulaNote {
  readonly links: readonly FormulaLink[];
  /** The formula is wrapped so that it can't spill inside of a table. */
  readonly guarded?: boolean;
}

export function isFormulaNote(note: unknown): note is FormulaNote {
  return typeof note === "object" && note !== null && "links" in note;
}

/** The cell that a formula stands in. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
}
