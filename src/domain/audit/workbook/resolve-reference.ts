import type { FormulaReference, Span } from "../../formulas/formula-node";
import type { CellPlace, SheetArea } from "./cell-place";
import { namedArea } from "./cell-place";
import type { NameIndex } from "./name-index";
import type { NameSnapshot, TableSnapshot } from "./workbook-snapshot";
import type { WorkbookCells } from "./workbook-cells";

/**
 * The cells that a reference points to.
 *
 * @param reference - The reference.
 * @param place - The cell whose formula holds it.
 * @param cells - The workbook.
 * @param names - Its defined names.
 * @returns The cells; null for another workbook, for what is not there, and for names of anything
 * else than cells.
 */
export function resolveReference(
  reference: FormulaReference,
  place: CellPlace,
  cells: WorkbookCells,
  names: NameIndex,
): SheetArea | null {
  if (reference.workbook !== null) return null;
  if (reference.kind === "table") return tableArea(reference, place, cells);
  const sheet = reference.sheet === null ? place.sheet : cells.sheetNumber(reference.sheet);
  if (sheet === undefined) return null;
  if (reference.kind === "cells") return cellsArea(reference, { ...place, sheet }, place, cells);
  const name = names.find(reference.name, sheet);
  return name ? areaOfName(name, cells) : null;
}

function areaOfName({ formula }: NameSnapshot, cells: WorkbookCells): SheetArea | null {
  const named = namedArea(formula);
  const sheet = named ? cells.sheetNumber(named.sheet) : undefined;
  return named && sheet !== undefined ? { sheet, ...named.area } : null;
}

type CellsReference = Extract<FormulaReference, { kind: "cells" }>;
type TableReference = Extract<FormulaReference, { kind: "table" }>;

function extent(span: Span | null, own: number, first: number, count: number): [number, number] {
  if (span === null) return [first, count];
  const from = span.first.fixed ? span.first.at : own + span.first.at;
  const to = span.last.fixed ? span.last.at : own + span.last.at;
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

// Whole rows and columns end where the sheet's cells end.
function cellsArea(
  { rows, columns }: CellsReference,
  { sheet }: CellPlace,
  own: CellPlace,
  cells: WorkbookCells,
): SheetArea {
  const { values, row: top, column: left } = cells.sheet(sheet);
  const [row, height] = extent(rows, own.row, top, values.length);
  const [column, width] = extent(columns, own.column, left, values[0]?.length ?? 0);
  return { sheet, row, column, rows: height, columns: width };
}

function tableArea(
  { table: name, columns, section }: TableReference,
  place: CellPlace,
  cells: WorkbookCells,
): SheetArea | null {
  const found =
    name === null
      ? { sheet: place.sheet, table: cells.tables.nearest(place.sheet, place.row, place.column) }
      : cells.tables.named(name);
  if (!found?.table) return null;
  const across = columnsOf(found.table, columns);
  const down = rowsOf(found.table, section, place.row);
  return across && { sheet: found.sheet, ...across, ...down };
}

function columnsOf({ headings, area }: TableSnapshot, columns: readonly string[]) {
  const [first, last = first] = columns;
  if (first === undefined || last === undefined)
    return { column: area.column, columns: area.columns };
  const from = headings.indexOf(first);
  const to = headings.indexOf(last);
  return from < 0 || to < from ? null : { column: area.column + from, columns: to - from + 1 };
}

function rowsOf({ area, totals }: TableSnapshot, section: TableReference["section"], own: number) {
  switch (section) {
    case "this-row":
      return { row: own, rows: 1 };
    case "headings":
      return { row: area.row, rows: 1 };
    case "totals":
      return { row: area.row + area.rows, rows: totals ? 1 : 0 };
    case "all":
      return { row: area.row, rows: area.rows };
    case "data":
      return { row: area.row + 1, rows: area.rows - 1 };
  }
}
