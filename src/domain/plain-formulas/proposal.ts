import type { FindParts } from "./formula-parts";
import type { KeptCell } from "./kept-cell";
import type { KnownFunction } from "./known-function";
import type { CellPlace, CellValue, SheetCells } from "./sheet-cells";

/** What a proposal is made from. */
export interface Situation {
  readonly sheets: readonly SheetCells[];
  /** What cells held before earlier changes. */
  readonly kept: readonly KeptCell[];
  readonly functions: readonly KnownFunction[];
  readonly findParts: FindParts;
  /** Which cells are meant; the others of their sheets stay as they are. */
  readonly isMeant: (place: CellPlace) => boolean;
}

/** A cell that is to hold something else. */
export interface ContentChange extends CellPlace {
  readonly from: CellValue;
  readonly to: CellValue;
}

/** Why a cell stays as it is. */
export type SkipReason =
  "protected" | "unreadable" | "no-equivalent" | "too-long" | "spilling" | "error" | "changed";

/** A cell that stays as it is although it was meant. */
export interface SkippedCell extends CellPlace {
  readonly reason: SkipReason;
  /** The formula that stays, or that is not brought back. */
  readonly formula: string;
  /** The functions that stand in the way; none where something else does. */
  readonly functions: readonly string[];
}

/** Changes to be shown before they are made, all of them or none. */
export interface Proposal {
  readonly changes: readonly ContentChange[];
  readonly skipped: readonly SkippedCell[];
  /** What the workbook is to keep once they are made. */
  readonly kept: readonly KeptCell[];
}

/**
 * Only the place of something that has one.
 *
 * @param cell - Something in a cell.
 * @returns Where it is.
 */
export function placeOf(cell: CellPlace): CellPlace {
  const { sheetId, sheetName, row, column } = cell;
  return { sheetId, sheetName, row, column };
}
