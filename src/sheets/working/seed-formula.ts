/** How the names in a seed's formula are written in the sheet. */
export interface FormulaScope {
  /** A cell of the formula's own row. */
  readonly own: (column: string) => string;
  /** A whole column, of another table where one is named. */
  readonly all: (column: string, block: string | undefined) => string;
  /** What braces hold, e.g. "status.done". */
  readonly word: (path: string) => string;
}

const NAMES =
  /\{(?<word>[a-z][\w.-]*)\}|(?<block>[a-z][a-z0-9-]*)?\[(?<own>@?)(?<column>[a-z][a-z0-9-]*)\]/g;

interface Named {
  readonly word?: string;
  readonly block?: string;
  readonly own?: string;
  readonly column?: string;
}

/** A seed's formula with its columns, cells and words as this sheet calls them. */
export function sheetFormula(formula: string, { own, all, word }: FormulaScope): string {
  return formula.replace(NAMES, (...found: unknown[]) => {
    const named = found[found.length - 1] as Named;
    if (named.word !== undefined) return word(named.word);
    const { column = "" } = named;
    return named.own === "@" ? own(column) : all(column, named.block);
  });
}
