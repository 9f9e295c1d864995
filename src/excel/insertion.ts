import type { SheetPlan } from "../sheets/sheet-plan";
import type { KeptMark } from "./workbook-marks";

/** On a new sheet of its own, or at the selected cell. */
export type InsertWhere = "new-sheet" | "selection";

/** What a block changes beside its own cells on a sheet that is there already, as it was before. */
export interface SheetBefore {
  /** Width of each column of the block, in points. */
  readonly widths: readonly number[];
  /** Ids of the charts on the sheet. */
  readonly charts: readonly string[];
  /** Nothing else was on it, so that panes and printing may be set. */
  readonly blank: boolean;
}

/** What was inserted, with all that is needed to show it or to remove it again. */
export interface InsertedSheet {
  /** Stays the same when the user renames the sheet. */
  readonly sheetId: string;
  readonly sheetName: string;
  /** The block within its sheet, e.g. "B3:Q31". */
  readonly address: string;
  readonly parts: Pick<SheetPlan, "block" | "tables" | "names" | "charts" | "firstInput">;
  /** What the workbook was told besides; left out where that is nothing. */
  readonly marks?: readonly KeptMark[];
  /** The part that keeps what its plain formulas stand for; left out where there is none. */
  readonly recordId?: string;
  /** Null when the sheet was made for the block. */
  readonly before: SheetBefore | null;
}
