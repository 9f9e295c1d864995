import type { CellEntry, PlacedCell } from "../../grid/grid-cells";
import { rectOf, type Rect } from "../../grid/rect";
import { DEFAULT_OVERLAY, type CellOverlay } from "../../workbook/format/cell-overlay";
import { tokenize } from "../../workbook/formula/tokens";
import type { Sheet } from "../../workbook/model";
import { formulaEntry } from "../../workbook/range/write-cells";
import { joinCells } from "../join-cells";
import type { FileCell } from "./read-cells";
import { columnsOf } from "./read-layout";
import type { FileLook, Looks } from "./read-looks";
import type { Unread } from "./unread";
import { child, children, number } from "./xml";

/** Puts values and looks into a sheet; formulas follow when all that they can name is there. */
export function placeValues(sheet: Sheet, cells: readonly FileCell[], looks: Looks): void {
  sheet.book.grid.cells.writeEach(
    sheet.id,
    cells.map(({ row, column, look, value, formula }): PlacedCell => {
      const style = looks.cells[look]?.style;
      const entry = formula === null && value !== null ? { value } : undefined;
      return { row, column, entry, ...(style ? { style } : {}) };
    }),
  );
}

export function placeFormulas(sheet: Sheet, cells: readonly FileCell[], unread: Unread): void {
  const placed = cells.flatMap((cell): PlacedCell[] =>
    cell.formula === null ? [] : [{ ...cell, entry: entryOf(sheet, cell, cell.formula, unread) }],
  );
  sheet.book.grid.cells.writeEach(sheet.id, placed);
}

/** Where a formula cannot be taken over, its last result stands. */
function entryOf(sheet: Sheet, cell: FileCell, formula: string, unread: Unread): CellEntry {
  let entry: CellEntry = { value: cell.value };
  unread.attempt("formulas", () => {
    entry = formulaEntry(sheet, cell, formula);
    unread.add("unknownFunctions", callsUnknown(sheet, formula) ? 1 : 0);
  });
  return entry;
}

/** An add-in may still come; a function that nobody knows shows #NAME?. */
function callsUnknown({ book }: Sheet, formula: string): boolean {
  const { functions } = book.grid;
  return (tokenize(formula) ?? []).some(
    ({ kind, text }) =>
      kind === "function" && !functions.isKnown(text) && !functions.isOfAddIn(text),
  );
}

/** What the grid does not keep of looks: whether cells are locked, hidden from view, indented. */
export function placeOverlays(
  sheet: Sheet,
  part: Element,
  cells: readonly FileCell[],
  { cells: looks }: Looks,
): void {
  const columns = children(child(part, "cols"), "col");
  for (const column of columns) {
    const look = looks[number(column, "style") ?? 0];
    if (look && !isUsual(look)) sheet.overlay.set(columnsOf(column), look.overlay);
  }
  const anyColumn = columns.some((column) => !isUsual(looks[number(column, "style") ?? 0]));
  for (const [at, look] of looks.entries()) {
    if (isUsual(look) && !anyColumn) continue;
    for (const rect of blocksOf(cells, at)) sheet.overlay.set(rect, look.overlay);
  }
}

function isUsual(look: FileLook | undefined): boolean {
  const keys = Object.keys(DEFAULT_OVERLAY) as (keyof CellOverlay)[];
  return !look || keys.every((key) => look.overlay[key] === DEFAULT_OVERLAY[key]);
}

function blocksOf(cells: readonly FileCell[], look: number): Rect[] {
  const own = cells.filter((cell) => cell.look === look);
  return joinCells(own.map(({ row, column }) => rectOf(row, column)));
}
