import type { GridCell } from "../../grid/grid-cells";
import type { CellPosition } from "../../grid/grid-watch";
import { bounding, rectOf, type Rect } from "../../grid/rect";
import { sheetById } from "../book";
import { raiseChanged } from "../events/changed-event";
import { compileFormula } from "../formula/compile";
import { decompileFormula } from "../formula/decompile";
import { isFormulaNote } from "../formula/formula-link";
import { HostError } from "../../wire/host-error";
import type { Book, Sheet } from "../model";
import { repairHeadings } from "../table/repair-headings";

/** What is left to do when the user has changed cells with the grid's own means. */
export function adoptUserEdit(book: Book, sheetId: string, cells: readonly CellPosition[]): void {
  const sheet = sheetById(book, sheetId);
  for (const cell of cells) linkTypedFormula(sheet, cell);
  const rect = blockAround(cells);
  if (!rect) return;
  repairHeadings({ sheet, rect });
  raiseChanged({ sheet, rect }, "RangeEdited", null, "Unknown");
}

/** A formula with names or tables as the user would type it; null for any other cell. */
export function typedFormula(book: Book, sheetId: string, place: CellPosition): string | null {
  const [cell] = book.grid.cells.read(sheetId, rectOf(place.row, place.column))[0] ?? [];
  if (typeof cell?.formula !== "string" || !isFormulaNote(cell.note)) return null;
  return decompileFormula(sheetById(book, sheetId), place, cell.formula, cell.note);
}

/** The grid knows neither names nor tables; a formula that was typed with them is linked here. */
function linkTypedFormula(sheet: Sheet, place: CellPosition): void {
  const { cells } = sheet.book.grid;
  const [cell] = cells.read(sheet.id, rectOf(place.row, place.column))[0] ?? [];
  if (!cell || keepsItsLinks(sheet, place, cell)) return;
  if (cell.formula !== null) linkFormula(sheet, place, cell.formula, cell.note !== undefined);
  else if (cell.note !== undefined) cells.dropNote(sheet.id, place.row, place.column);
}

function linkFormula(sheet: Sheet, place: CellPosition, typed: string, hasNote: boolean): void {
  const compiled = compileTyped(sheet, place, typed);
  if (!compiled) return;
  const { formula, links } = compiled;
  const note = links.length > 0 ? { links } : undefined;
  if (!note && !hasNote && formula === typed) return;
  sheet.book.grid.cells.write(sheet.id, rectOf(place.row, place.column), [[{ formula, note }]]);
}

/** A formula that was filled or pasted brings its links along, and they still fit. */
function keepsItsLinks(sheet: Sheet, place: CellPosition, { formula, note }: GridCell): boolean {
  if (formula === null || !isFormulaNote(note)) return false;
  const text = decompileFormula(sheet, place, formula, note);
  return compileTyped(sheet, place, text)?.formula === formula;
}

/** The grid accepts some formulas that Excel wouldn't; they stay as they are and show an error. */
function compileTyped(sheet: Sheet, place: CellPosition, formula: string) {
  try {
    return compileFormula(sheet, place, formula);
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}

function blockAround(cells: readonly CellPosition[]): Rect | null {
  const [first, ...others] = cells.map(({ row, column }) => rectOf(row, column));
  return first ? others.reduce(bounding, first) : null;
}
