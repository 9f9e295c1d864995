/** Columns and rows that a sheet of Excel has. */
const COLUMNS = 16_384;
const ROWS = 1_048_576;

/** Texts, quoted sheets, brackets, whole rows, words; whatever lies between them stays as it is. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[|\$?\d+:\$?\d+(?![\p{L}\p{N}_.])|[\p{L}_$\\][\p{L}\p{N}_.$\\?]*|\d[\d.]*(?:e[+-]?\d+)?/giu;
const CELL = /^(\$?)([A-Z]{1,3})(\$?)(\d{1,7})$/i;
const COLUMN = /^(\$?)([A-Z]{1,3})$/i;
const WHOLE_ROWS = /^(\$?)(\d+):(\$?)(\d+)$/;
const REFERENCE_ERROR = /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!(?=#REF!)/gu;

/** A formula written in the same way wherever it stands. */
export interface RelativeText {
  /** In R1C1 style; a reference to the formula's own table has no table name. */
  readonly text: string;
  /** Whether the same formula in another cell would read the same before. */
  readonly placeless: boolean;
}

/**
 * Writes a formula of A1 style in R1C1 style, so that formulas which do the same in their own places
 * are the same text.
 *
 * @param formula - With its "=".
 * @param row - The formula's row, counted from 0.
 * @param column - Its column, counted from 0.
 * @param ownTable - Name of the table that it belongs to; null where it belongs to none.
 * @returns The text.
 */
export function relativeText(
  formula: string,
  row: number,
  column: number,
  ownTable: string | null,
): RelativeText {
  return new Rewriting(formula, row, column, ownTable).result();
}

class Rewriting {
  private readonly written: string[] = [];
  private readonly formula: string;
  private done = 0;
  private placeless = true;

  constructor(
    formula: string,
    private readonly row: number,
    private readonly column: number,
    private readonly ownTable: string | null,
  ) {
    this.formula = formula.includes("!#REF!") ? formula.replace(REFERENCE_ERROR, "") : formula;
  }

  result(): RelativeText {
    const pieces = new RegExp(PIECES);
    for (let found = pieces.exec(this.formula); found; found = pieces.exec(this.formula)) {
      const [piece] = found;
      const end = piece === "[" ? this.closingBracket(found.index) : pieces.lastIndex;
      const replaced = this.replacement(piece, end);
      if (replaced !== null) this.replace(found.index, end, replaced);
      pieces.lastIndex = Math.max(end, this.done);
    }
    this.written.push(this.formula.slice(this.done));
    return { text: this.written.join(""), placeless: this.placeless };
  }

  private replace(start: number, end: number, text: string): void {
    this.written.push(this.formula.slice(this.done, start), text);
    this.done = end;
    this.placeless = false;
  }

  // Null for what reads the same in every cell.
  private replacement(piece: string, end: number): string | null {
    const next = this.formula[end];
    if (next === "(" || next === "!") return null;
    if (next === "[") return this.isOwnTable(piece) ? "" : null;
    const rows = WHOLE_ROWS.exec(piece);
    if (rows) return this.wholeRows(rows);
    return this.cell(piece) ?? this.wholeColumn(piece, end);
  }

  private isOwnTable(name: string): boolean {
    return this.ownTable !== null && name.toLowerCase() === this.ownTable.toLowerCase();
  }

  private cell(piece: string): string | null {
    const found = CELL.exec(piece);
    if (!found) return null;
    const [, fixedColumn, letters = "", fixedRow, digits = ""] = found;
    const column = columnNumber(letters);
    const row = Number(digits) - 1;
    if (column >= COLUMNS || row >= ROWS || row < 0) return null;
    const rowText = coordinate("R", row, fixedRow === "$", this.row);
    return rowText + coordinate("C", column, fixedColumn === "$", this.column);
  }

  private wholeRows([, fixedFirst, first, fixedLast, last]: readonly string[]): string {
    const from = coordinate("R", Number(first) - 1, fixedFirst === "$", this.row);
    return `${from}:${coordinate("R", Number(last) - 1, fixedLast === "$", this.row)}`;
  }

  // A word alone may be a name; beside a colon, with another such word, it is a column.
  private wholeColumn(piece: string, end: number): string | null {
    const found = COLUMN.exec(piece);
    if (!found) return null;
    const start = end - piece.length;
    const beside = this.formula[end] === ":" || this.formula[start - 1] === ":";
    const column = columnNumber(found[2] ?? "");
    if (!beside || column >= COLUMNS) return null;
    return coordinate("C", column, found[1] === "$", this.column);
  }

  // Behind the bracket that closes the one at the start; an apostrophe keeps the next sign from counting.
  private closingBracket(start: number): number {
    let depth = 0;
    for (let at = start; at < this.formula.length; at += 1) {
      const sign = this.formula[at];
      if (sign === "'") at += 1;
      else if (sign === "[") depth += 1;
      else if (sign === "]" && (depth -= 1) === 0) return at + 1;
    }
    return this.formula.length;
  }
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

function coordinate(letter: "R" | "C", at: number, fixed: boolean, own: number): string {
  if (fixed) return `${letter}${at + 1}`;
  return at === own ? letter : `${letter}[${at - own}]`;
}
