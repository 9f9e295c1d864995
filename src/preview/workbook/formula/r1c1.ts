import { parseA1, columnName } from "../range/a1";
import type { FormulaPlace } from "./formula-link";
import { joinTokens, tokenize } from "./tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/;
const R1C1_CELL = /^R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?$/i;

/** Writes a formula's references relative to the cell it stands in. */
export function toR1C1(formula: string, place: FormulaPlace): string {
  const tokens = tokenize(formula);
  if (!tokens) return formula;
  return joinTokens(
    tokens.map((token) =>
      token.kind === "reference" ? { ...token, text: referenceToR1C1(token.text, place) } : token,
    ),
  );
}

/** Writes R1C1 references as A1 references; everything else stays. */
export function fromR1C1(formula: string, place: FormulaPlace): string {
  return formula.replaceAll(
    /("(?:[^"]|"")*")|(?<![\p{L}\p{N}_.])R(?:\[-?\d+\]|\d+)?C(?:\[-?\d+\]|\d+)?(?![\p{L}\p{N}_.([])/giu,
    (match: string, text: string | undefined) => text ?? cellFromR1C1(match, place),
  );
}

function referenceToR1C1(reference: string, place: FormulaPlace): string {
  const mark = reference.lastIndexOf("!") + 1;
  const ends = reference.slice(mark).split(":");
  const written = ends.map((end) => cellToR1C1(end, place));
  const known = written.every((end) => end !== null);
  return known ? reference.slice(0, mark) + written.join(":") : reference;
}

function cellToR1C1(cell: string, place: FormulaPlace): string | null {
  const match = CELL.exec(cell);
  const at = match && parseA1(cell);
  if (!at) return null;
  const [, columnFixed, , rowFixed] = match;
  const row = part("R", at.top, place.row, rowFixed === "$");
  return row + part("C", at.left, place.column, columnFixed === "$");
}

function part(letter: string, index: number, origin: number, fixed: boolean): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === origin ? letter : `${letter}[${index - origin}]`;
}

function cellFromR1C1(cell: string, place: FormulaPlace): string {
  const [, row, column] = R1C1_CELL.exec(cell) ?? [];
  const rowAt = locate(row, place.row);
  const columnAt = locate(column, place.column);
  const columnText = columnName(columnAt.index);
  return `${columnAt.fixed}${columnText}${rowAt.fixed}${rowAt.index + 1}`;
}

function locate(written: string | undefined, origin: number): { index: number; fixed: string } {
  if (written === undefined) return { index: origin, fixed: "" };
  if (written.startsWith("[")) return { index: origin + Number(written.slice(1, -1)), fixed: "" };
  return { index: Number(written) - 1, fixed: "$" };
}
