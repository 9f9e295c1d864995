import type { CellEntry, CellValue } from "../../grid/grid-cells";
import { columnCount, rowCount } from "../../grid/rect";
import { invalidArgument } from "../../wire/host-error";
import type { Area } from "../model";

export async function readValues(area: Area): Promise<CellValue[][]> {
  const { grid } = area.sheet.book;
  await grid.recalculation.finish();
  return grid.cells
    .read(area.sheet.id, area.rect)
    .map((row) => row.map((cell) => cell.value ?? ""));
}

export function writeValues(area: Area, value: unknown): void {
  const rows = matrixFor(area, value);
  const entries = rows.map((row) => row.map(entryOf));
  area.sheet.book.grid.cells.write(area.sheet.id, area.rect, entries);
}

/** One value stands for every cell; an array must have the range's shape. */
export function matrixFor(area: Area, value: unknown): unknown[][] {
  const rows = rowCount(area.rect);
  const columns = columnCount(area.rect);
  if (!Array.isArray(value)) {
    return Array.from({ length: rows }, () => Array<unknown>(columns).fill(value));
  }
  const fits = value.length === rows && value.every((row) => isRow(row) && row.length === columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size of the range.",
    );
  }
  return value as unknown[][];
}

function isRow(row: unknown): row is unknown[] {
  return Array.isArray(row);
}

function entryOf(value: unknown): CellEntry {
  if (value === null) return undefined;
  if (value === "") return { value: null };
  if (typeof value === "string" && value.startsWith("=")) return { formula: value };
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") {
    return { value };
  }
  throw invalidArgument();
}
