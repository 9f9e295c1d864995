import { MAX_COLUMNS, MAX_ROWS } from "../../grid/rect";
import type { FormulaPlace } from "../../workbook/formula/formula-link";
import { joinTokens, tokenize } from "../../workbook/formula/tokens";
import { columnName, columnNumber } from "../../workbook/range/a1";

/** A cell, the end of a block of cells, or of whole columns or rows. */
const END = /^(\$?[A-Za-z]{1,3})?(\$?\d+)?(#?)$/;
const NO_REFERENCE = "#REF!";

/**
 * A formula that a file writes once for many cells, as it reads in another of them: relative
 * references move along.
 * @param formula - with its equals sign
 */
export function shiftFormula(formula: string, from: FormulaPlace, to: FormulaPlace): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  const moved = { row: to.row - from.row, column: to.column - from.column };
  return joinTokens(
    tokens.map((token) =>
      token.kind === "reference" ? { ...token, text: shifted(token.text, moved) } : token,
    ),
  );
}

function shifted(reference: string, moved: FormulaPlace): string {
  const mark = reference.lastIndexOf("!") + 1;
  const ends = reference.slice(mark).split(":");
  const written = ends.map((end) => shiftedEnd(end, moved));
  if (written.includes(null)) return NO_REFERENCE;
  return reference.slice(0, mark) + written.join(":");
}

/** @returns null when the reference leaves the sheet */
function shiftedEnd(end: string, moved: FormulaPlace): string | null {
  const [, column, row, spill = ""] = END.exec(end) ?? [];
  const columnText = column === undefined ? "" : shiftedColumn(column, moved.column);
  const rowText = row === undefined ? "" : shiftedRow(row, moved.row);
  return columnText === null || rowText === null ? null : columnText + rowText + spill;
}

function shiftedColumn(column: string, by: number): string | null {
  if (column.startsWith("$")) return column;
  const index = columnNumber(column) + by;
  return index < 0 || index >= MAX_COLUMNS ? null : columnName(index);
}

function shiftedRow(row: string, by: number): string | null {
  if (row.startsWith("$")) return row;
  const number = Number(row) + by;
  return number < 1 || number > MAX_ROWS ? null : String(number);
}
