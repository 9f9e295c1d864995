import { rowLabel } from "./row-label";

/** What a cell holds or shows. */
export type CellValue = string | number | boolean;

/** The used cells of a sheet, row by row. */
export interface SheetCells {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isProtected: boolean;
  /** Of the first card of ours on it; left out where there is none. */
  readonly cardId?: string;
  /** Place of the first cell in the sheet, counted from 0. */
  readonly row: number;
  readonly column: number;
  /** A formula with its "=", or what was typed; "" for a blank cell and for one that is spilled into. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly values: readonly (readonly CellValue[])[];
}

/** A place in the workbook; row and column count from 0 at A1. */
export interface CellPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
}

/** A cell as it stands in its sheet. */
export interface SheetCell extends CellPlace {
  readonly content: CellValue;
  readonly value: CellValue;
  /** By what its row is known again. */
  readonly label: string;
}

/**
 * Whether two places are the same cell.
 *
 * @param one - A place.
 * @param other - Another.
 * @returns Whether they are the same.
 */
export function isSameCell(one: CellPlace, other: CellPlace): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

/**
 * The cells of a sheet whose content is wanted, in reading order.
 *
 * @param sheet - The sheet.
 * @param wanted - Decides by what a cell holds.
 * @returns The cells.
 */
export function cellsHolding(
  sheet: SheetCells,
  wanted: (content: CellValue) => boolean,
): SheetCell[] {
  const { sheetId, sheetName } = sheet;
  return sheet.formulas.flatMap((row, down) =>
    row.flatMap((content, across) => {
      if (!wanted(content)) return [];
      const value = sheet.values[down]?.[across] ?? "";
      const place = { sheetId, sheetName, row: sheet.row + down, column: sheet.column + across };
      return [{ ...place, content, value, label: rowLabel(row, across) }];
    }),
  );
}

/**
 * Whether the result of a cell runs over into the cell below or beside it.
 *
 * @param sheet - The sheet.
 * @param at - The cell.
 * @returns Whether a cell beside it shows something without holding anything.
 */
export function isSpilling(sheet: SheetCells, at: CellPlace): boolean {
  const { row, column, formulas, values } = sheet;
  const down = at.row - row;
  const across = at.column - column;
  const filledByAnother = (below: number, beside: number) =>
    formulas[below]?.[beside] === "" && (values[below]?.[beside] ?? "") !== "";
  return filledByAnother(down + 1, across) || filledByAnother(down, across + 1);
}

/**
 * Whether a cell shows an error, or waits for a result.
 *
 * @param value - What the cell shows.
 * @returns Whether that is no result.
 */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === "string" && /^#[A-Z/0!?]/.test(value);
}
