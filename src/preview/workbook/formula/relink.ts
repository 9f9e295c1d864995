import { allSheets } from "../book";
import type { Book, Sheet } from "../model";
import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../grid/rect";
import { compileFormula } from "./compile";
import { decompileFormula } from "./decompile";
import { isFormulaNote, type FormulaNote, type LinkTarget } from "./formula-link";
import { guard } from "./spill-guard";

const WHOLE_SHEET = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

interface LinkedCell {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
  readonly gridFormula: string;
  readonly note: FormulaNote;
}

/** Compiles formulas with links anew, because what some links lead to has changed. */
function relinkFormulas(book: Book, affects: (target: LinkTarget) => boolean): void {
  for (const cell of allSheets(book).flatMap(linkedCells)) {
    if (cell.note.links.some(({ to }) => affects(to))) relinkCell(cell);
  }
}

/** After a change of the sheets themselves any link may lead elsewhere. */
export function relinkEverything(book: Book): void {
  relinkFormulas(book, () => true);
}

/** A name came, went or changed; a table's name counts, too. */
export function relinkName(book: Book, name: string): void {
  const wanted = name.toLowerCase();
  relinkFormulas(book, (to) => to.kind === "name" && to.name.toLowerCase() === wanted);
}

/** A table came to lie elsewhere, or went. */
export function relinkTable(book: Book, tableId: string): void {
  relinkFormulas(book, (to) => to.kind === "table" && to.tableId === tableId);
}

function linkedCells(sheet: Sheet): LinkedCell[] {
  const found: LinkedCell[] = [];
  sheet.book.grid.cells.forEach(sheet.id, WHOLE_SHEET, (row, column, cell) => {
    const note = cell.custom?.note;
    if (!isFormulaNote(note)) return;
    const gridFormula = sheet.book.grid.cells.formulaAt(sheet.id, row, column);
    if (gridFormula !== null) found.push({ sheet, row, column, gridFormula, note });
  });
  return found;
}

function relinkCell({ sheet, row, column, gridFormula, note }: LinkedCell): void {
  const excelFormula = decompileFormula(sheet, { row, column }, gridFormula, note);
  const { formula, links } = compileFormula(sheet, { row, column }, excelFormula);
  const compiled = note.guarded ? guard(formula) : formula;
  if (compiled === gridFormula) return;
  const renewed = { ...note, links };
  sheet.book.grid.cells.write(sheet.id, rectOf(row, column), [
    [{ formula: compiled, note: renewed }],
  ]);
}

/** Leaves plain references where formulas named a table that is about to become a plain range. */
export function releaseTable(book: Book, tableId: string): void {
  for (const { sheet, row, column, gridFormula, note } of allSheets(book).flatMap(linkedCells)) {
    const links = note.links.filter(({ to }) => to.kind === "name" || to.tableId !== tableId);
    if (links.length === note.links.length) continue;
    sheet.book.grid.cells.write(sheet.id, rectOf(row, column), [
      [{ formula: gridFormula, note: { ...note, links } }],
    ]);
  }
}
