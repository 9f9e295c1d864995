import type { KeptForm } from "../domain/plain-formulas/kept-form";

/** A rectangle of cells; rows and columns count from 0 at A1 of the sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell holds: a literal, or a formula in English with commas that begins with "=". */
export type CellContent = string | number | boolean | { readonly formula: string };

/** How cells look. Colours are "#RRGGBB"; a missing property leaves the cell as it is. */
export interface CellStyle {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Font size in points. */
  readonly size?: number;
  readonly wrap?: boolean;
  readonly horizontal?: "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  readonly border?: {
    readonly sides: "outline" | "all" | "below-heading" | "bottom";
    readonly color: string;
  };
}

/** Which entries a cell accepts, with the message shown for others. */
export interface CellValidation {
  readonly areas: readonly Area[];
  readonly rule:
    | { readonly kind: "list"; readonly choices: readonly string[] }
    | { readonly kind: "cells"; /** Where the choices stand. */ readonly area: Area }
    | { readonly kind: "number"; readonly lowest: number; readonly highest: number }
    | { readonly kind: "positive" }
    | { readonly kind: "not-negative" }
    | { readonly kind: "whole-not-negative" }
    | { readonly kind: "date" }
    /** The cell holds this and is not there to be filled in. */
    | { readonly kind: "fixed"; readonly word: string };
  readonly title: string;
  readonly message: string;
  /** Shown while such a cell is selected, before anything is typed. */
  readonly prompt?: { readonly title: string; readonly message: string };
}

/** A look that depends on a native Excel formula (never a custom function). */
export interface ConditionalLook {
  readonly area: Area;
  /** Relative to the area's first cell, e.g. `=$D5="below"`. */
  readonly formula: string;
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly numberFormat?: string;
}

/**
 * A chart as data: figures as markers before bands of what they should be. Whatever it shows stands
 * in cells, so that it follows edits and lives without the add-in.
 */
export interface SheetChart {
  /** By which it is found again on its sheet. */
  readonly name: string;
  readonly title: string;
  /** The cells that it lies over. */
  readonly area: Area;
  readonly categories: Area;
  readonly series: readonly ChartSeries[];
  readonly axis: { readonly minimum: number; readonly numberFormat: string };
}

/** One value a category, in the order of the categories. */
export interface ChartSeries {
  readonly name: string;
  readonly values: Area;
  readonly role:
    | /** How far above zero the band begins that stands on it; not drawn. */ {
        readonly kind: "base";
      }
    | { readonly kind: "band"; readonly colour: string }
    | { readonly kind: "actual"; readonly colour: string };
}

/** A name that holds within the sheet: of a cell, e.g. `KPI_Total`, or of a text that is kept. */
export type SheetName = { readonly name: string } & (
  | { readonly kind: "cell"; readonly area: Area }
  | { readonly kind: "text"; /** Such as `="card"`. */ readonly formula: string }
);

/** What formula of ours a plain one stands for. */
export interface PlanOriginal {
  readonly row: number;
  readonly column: number;
  readonly form: KeptForm;
}

/**
 * A sheet as data: everything that is written when a template is inserted. Formulas name the plan's
 * own tables, so the tables must exist before the cells are written.
 */
export interface SheetPlan {
  /** Where the whole block stands; `cells` and `numberFormats` have exactly its shape. */
  readonly block: Area;
  readonly cells: readonly (readonly CellContent[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly {
    readonly name: string;
    readonly area: Area;
    readonly style: string;
  }[];
  readonly styles: readonly { readonly areas: readonly Area[]; readonly style: CellStyle }[];
  readonly validations: readonly CellValidation[];
  readonly conditionalLooks: readonly ConditionalLook[];
  readonly names: readonly SheetName[];
  readonly charts: readonly SheetChart[];
  /** Kept in the workbook, so that they can be brought back; left out where nothing was made plain. */
  readonly originals?: readonly PlanOriginal[];
  /** Column widths in characters of the default font, one per column of the block. */
  readonly columnWidths: readonly number[];
  /** Rows and columns that stay in view, counted from the sheet's edge. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: {
    readonly orientation: "Landscape" | "Portrait";
    readonly titleRows: { readonly first: number; readonly last: number };
    readonly footer: { readonly left: string; readonly center: string; readonly right: string };
  };
  /** The cell that is selected after inserting: the first one to fill in. */
  readonly firstInput: Area;
}

/** Where a plan may stand and what its sheet and tables may be called; found out before planning. */
export interface Place {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** One free workbook-wide name for each table wanted, in the order wanted. */
  readonly tableNames: readonly string[];
  /** Appended to sheet names of cells (`KPI_Total`) when the sheet has such names already, else "". */
  readonly nameSuffix: string;
}

/** A text kept under a name that holds in the whole workbook; such a name has one value at a time. */
export interface WorkbookMark {
  readonly name: string;
  /** Of the name, such as `="checks1;pass"`. */
  readonly formula: string;
}

/** A plan that still has to learn its place. */
export interface SheetDraft {
  readonly wantedSheetName: string;
  readonly wantedTableNames: readonly string[];
  /** Size of the block, to find out whether there is room. */
  readonly rows: number;
  readonly columns: number;
  /** What the workbook is told besides; an earlier text of the same name gives way. */
  readonly marks?: readonly WorkbookMark[];
  /** Set where its plan keeps originals, which wants to know what stands left of the block. */
  readonly isPlain?: true;
  readonly plan: (place: Place) => SheetPlan;
}

/** Rows of a table that is there already, as data. */
export type RowPlan = Pick<
  SheetPlan,
  "block" | "cells" | "numberFormats" | "styles" | "validations" | "conditionalLooks"
>;

/** A row for the table of a sheet that grows, and the sheet itself where there is none yet. */
export interface RowDraft {
  /** The table's name; a second one of its kind has a number behind it. */
  readonly tableName: string;
  readonly sheet: SheetDraft;
  /** What the row is about: its cell in the column of that heading. */
  readonly subject: { readonly heading: string; readonly text: string };
  /** What else the same row may be called, e.g. in another language. */
  readonly alsoCalled: readonly string[];
  /** The row under these headings, whatever their order. */
  readonly plan: (place: {
    readonly row: number;
    readonly column: number;
    readonly headers: readonly string[];
  }) => RowPlan;
}
