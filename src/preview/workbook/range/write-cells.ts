import type { CellEntry } from "../../grid/grid-cells";
import { invalidArgument } from "../../wire/host-error";
import { compileFormula } from "../formula/compile";
import type { FormulaPlace } from "../formula/formula-link";
import { fromR1C1 } from "../formula/r1c1";
import type { Area, Sheet } from "../model";
import { requireWritable } from "../protection/guards";
import { repairHeadings } from "../table/repair-headings";
import { raiseChanged, remember } from "../events/changed-event";
import { requireFits } from "./cell-text-limits";
import { matrixFor } from "./matrix";
import { parseEntry } from "./parse-entry";

export type Notation = "A1" | "R1C1";

/** Puts values and formulas into a range, each read as if it were typed into its cell. */
export function writeCells(area: Area, value: unknown, notation: Notation = "A1"): void {
  requireWritable(area);
  const { sheet, rect } = area;
  const entries = matrixFor(area, value).map((row, rowOffset) =>
    row.map((item, columnOffset) => {
      const place = { row: rect.top + rowOffset, column: rect.left + columnOffset };
      return entryFor(sheet, place, item, notation);
    }),
  );
  const before = remember(area);
  sheet.book.grid.cells.write(sheet.id, rect, entries);
  repairHeadings(area);
  raiseChanged(area, "RangeEdited", before);
}

/** @throws HostError InvalidArgument when Excel wouldn't take the value */
export function entryFor(
  sheet: Sheet,
  place: FormulaPlace,
  value: unknown,
  notation: Notation,
): CellEntry {
  if (value === null) return undefined;
  if (isText(sheet, place)) return textEntry(value);
  if (typeof value === "number" || typeof value === "boolean") return { value };
  if (typeof value !== "string") throw invalidArgument();
  if (value.length > 1 && value.startsWith("=")) {
    const formula = notation === "R1C1" ? fromR1C1(value, place) : value;
    return formulaEntry(sheet, place, formula);
  }
  requireFits(value);
  return typedEntry(sheet, place, value);
}

/** A cell with the text format takes everything literally, formulas too. */
function textEntry(value: unknown): CellEntry {
  const text = typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  requireFits(text);
  return { value: text.replace(/^'/, "") || null };
}

/** @throws HostError InvalidArgument when Excel wouldn't take the formula */
export function formulaEntry(sheet: Sheet, place: FormulaPlace, formula: string): CellEntry {
  const compiled = compileFormula(sheet, place, formula);
  const note = compiled.links.length > 0 ? { links: compiled.links } : undefined;
  return { formula: compiled.formula, note };
}

/** What was typed brings its number format along, unless the cell already has one. */
function typedEntry(sheet: Sheet, { row, column }: FormulaPlace, typed: string): CellEntry {
  const { value, pattern } = parseEntry(typed);
  const unformatted = sheet.book.grid.styles.at(sheet.id, row, column).pattern === "General";
  return pattern !== undefined && unformatted ? { value, pattern } : { value };
}

function isText(sheet: Sheet, { row, column }: FormulaPlace): boolean {
  return sheet.book.grid.styles.at(sheet.id, row, column).pattern === "@";
}
