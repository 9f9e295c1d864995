import type { Source } from "./source";

/** What the catalogue says of an indicator, as it stands in a cell. */
export type WorkingFill =
  | "name"
  | "measured"
  | "calculation"
  | "unit"
  | "direction"
  | "cycle"
  | "dataSource"
  | "note"
  | "printedTarget"
  | `anchor${1 | 2 | 3 | 4 | 5}`;

/** How a value is shown that a formula works out. */
export type WorkingResult = "text" | "number" | "percent";

/** A look that a cell takes on while a formula holds. */
interface WorkingLook {
  readonly look: "good" | "bad" | "attention";
  readonly when: string;
}

interface ColumnBase {
  readonly id: string;
  /** In digits of the default font. */
  readonly width: number;
  readonly looks?: readonly WorkingLook[];
}

/** A column that is filled in, by the catalogue or by people. */
export interface EntryColumn extends ColumnBase {
  readonly kind: "text" | "number" | "percent" | "date" | "level" | "list";
  /** Whether people fill it in even where the row itself is given. */
  readonly input: boolean;
  readonly fill?: WorkingFill;
  /** Of a list: ids of its choices, a group of terms, or a column such as "company[goal]". */
  readonly choices?: readonly string[];
  readonly terms?: "directions" | "cycles";
  readonly from?: string;
}

/** A column that works itself out. */
export interface FormulaColumn extends ColumnBase {
  readonly kind: "formula";
  readonly formula: string;
  readonly shows: WorkingResult;
}

/** A column of a working sheet's table. */
export type WorkingColumn = EntryColumn | FormulaColumn;

/** A row that is given: what is known of it in any language. */
export interface WorkingRow {
  readonly id: string;
  /** The indicator whose facts fill the columns that have a `fill`. */
  readonly indicator?: string;
  /** By column: a number, or the id of a choice. */
  readonly values?: Readonly<Record<string, number | string>>;
}

/** One table of a working sheet. */
export interface WorkingBlock {
  readonly id: string;
  readonly columns: readonly WorkingColumn[];
  /** "chosen": one row for each indicator that the user chooses. */
  readonly rows: readonly WorkingRow[] | "chosen";
  readonly blank: number;
  readonly totals: readonly {
    readonly column: string;
    readonly formula: string;
    readonly shows: WorkingResult;
  }[];
}

/** A sheet besides the scorecards, as its file describes it. */
export interface WorkingSheet {
  readonly id: string;
  readonly place: number;
  readonly orientation: "landscape" | "portrait";
  readonly frozenColumns: number;
  /** Rows are added under its one table, so that nothing else stands there. */
  readonly grows: boolean;
  readonly fields: readonly { readonly id: string; readonly kind: "text" | "date" }[];
  readonly blocks: readonly WorkingBlock[];
  readonly notes: readonly string[];
  readonly sources: readonly (Source & { readonly read?: string })[];
  readonly assigned: readonly WorkingPart[];
}

/** What of a working sheet is ours and not a document's. */
export type WorkingPart =
  "columns" | "criteria" | "formulas" | "levels" | "scales" | "statuses" | "weights" | "wording";
