import { MAX_COLUMNS, MAX_ROWS, rectOf } from "../../grid/rect";
import { allSheets } from "../../workbook/book";
import { spillGuard } from "../../workbook/formula/spill-guard";
import { tokenize } from "../../workbook/formula/tokens";
import type { Book, Sheet } from "../../workbook/model";

/** What becomes of formulas that nobody can calculate without an add-in. */
export type AddInFormulas = "keep" | "values";

/** The functions of add-ins that a formula calls, each once. */
export function addInFunctionsIn(book: Book, formula: string): string[] {
  const tokens = tokenize(formula) ?? [];
  const called = tokens.flatMap(({ kind, text }) => (kind === "function" ? [text] : []));
  return [...new Set(called)].filter((name) => book.grid.functions.isOfAddIn(name));
}

export interface AddInUse {
  /** How many cells call functions of add-ins. */
  readonly cells: number;
  readonly functions: readonly string[];
}

/** Where a workbook needs its add-ins. */
export function addInUse(book: Book): AddInUse {
  const called = allSheets(book).flatMap((sheet) => callsOn(sheet));
  return { cells: called.length, functions: [...new Set(called.flat())].sort() };
}

/** One list of names for each cell that calls any. */
function callsOn({ book, id }: Sheet): string[][] {
  const found: string[][] = [];
  book.grid.cells.forEach(id, rectOf(0, 0, MAX_ROWS, MAX_COLUMNS), (row, column) => {
    const formula = book.grid.cells.formulaAt(id, row, column);
    const names = formula === null ? [] : addInFunctionsIn(book, formula);
    const known = names.filter((name) => name !== spillGuard.name);
    if (known.length > 0) found.push(known);
  });
  return found;
}
