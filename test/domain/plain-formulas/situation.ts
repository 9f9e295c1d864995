import type { KeptCell } from "../../../src/domain/plain-formulas/kept-cell";
import type { Proposal, Situation } from "../../../src/domain/plain-formulas/proposal";
import type { CellValue, SheetCells } from "../../../src/domain/plain-formulas/sheet-cells";
import { findParts } from "../../../src/formulas/find-parts";
import { KNOWN_FUNCTIONS } from "./known-functions";

/** When everything in these tests happens. */
export const NOW = "2026-11-22T10:00:00.000Z";

/** A sheet from A1 on; a cell `[formula, value]` shows that value, others what they hold. */
export function sheetOf(
  rows: readonly (readonly (CellValue | readonly [string, CellValue])[])[],
  parts: Partial<SheetCells> = {},
): SheetCells {
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === "object" ? cell : ([cell, cell] as const))),
  );
  return {
    sheetId: "{1}",
    sheetName: "Card",
    isProtected: false,
    row: 0,
    column: 0,
    formulas: cells.map((row) => row.map(([content]) => content)),
    values: cells.map((row) => row.map(([, value]) => value)),
    ...parts,
  };
}

/** All cells of these sheets, with what was kept before. */
export function situationOf(
  sheets: readonly SheetCells[],
  kept: readonly KeptCell[] = [],
): Situation {
  return { sheets, kept, functions: KNOWN_FUNCTIONS, findParts, isMeant: () => true };
}

/** The sheet after the changes, its values as they were. */
export function changed(sheet: SheetCells, { changes }: Proposal): SheetCells {
  const rows = sheet.formulas.map((row) => [...row]);
  for (const { row, column, to } of changes) {
    const cells = rows[row - sheet.row];
    if (cells) cells[column - sheet.column] = to;
  }
  return { ...sheet, formulas: rows };
}
