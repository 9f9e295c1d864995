import type { CellPosition } from "../../grid/grid-watch";
import { bounding, rectOf, type Rect } from "../../grid/rect";
import { sheetById } from "../book";
import { raiseChanged } from "../events/changed-event";
import { compileFormula } from "../formula/compile";
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

/** The grid knows neither names nor tables; a formula that was typed with them is linked here. */
function linkTypedFormula(sheet: Sheet, { row, column }: CellPosition): void {
  const { cells } = sheet.book.grid;
  const raw = cells.raw(sheet.id, row, column);
  const hasNote = raw?.custom?.note !== undefined;
  if (!raw?.f) {
    if (hasNote) cells.put(sheet.id, { [row]: { [column]: { custom: null } } });
    return;
  }
  const compiled = compileTyped(sheet, { row, column }, raw.f);
  if (!compiled || (compiled.links.length === 0 && !hasNote && compiled.formula === raw.f)) return;
  const note = compiled.links.length > 0 ? { links: compiled.links } : undefined;
  cells.write(sheet.id, rectOf(row, column), [[{ formula: compiled.formula, note }]]);
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
