import type { CellValue, GridCell } from "../../grid/grid-cells";
import { mapCells } from "../../grid/rect";
import { decompileFormula } from "../formula/decompile";
import { isFormulaNote } from "../formula/formula-link";
import { toR1C1 } from "../formula/r1c1";
import type { Area } from "../model";
import { requireReadable } from "./area";
import { valueType, type ValueType } from "./cell-errors";
import { displayText } from "./display-text";

export async function readValues(area: Area): Promise<CellValue[][]> {
  const cells = await calculatedCells(area);
  return cells.map((row) => row.map(({ value }) => value ?? ""));
}

export async function readValueTypes(area: Area): Promise<ValueType[][]> {
  const cells = await calculatedCells(area);
  // A formula that answers with an empty text isn't an empty cell.
  return cells.map((row) =>
    row.map(({ value, formula }) => valueType(formula !== null && value === null ? "" : value)),
  );
}

export async function readText(area: Area): Promise<string[][]> {
  const { grid } = area.sheet.book;
  const cells = await calculatedCells(area);
  return mapCells(area.rect, (row, column) => {
    const cell = cells[row - area.rect.top]?.[column - area.rect.left];
    const { pattern } = grid.styles.at(area.sheet.id, row, column);
    return displayText(cell?.value ?? null, pattern);
  });
}

export async function readFormulas(area: Area): Promise<CellValue[][]> {
  const cells = await calculatedCells(area);
  return cells.map((row, rowOffset) =>
    row.map((cell, columnOffset) => {
      const at = { row: area.rect.top + rowOffset, column: area.rect.left + columnOffset };
      return excelFormula(area, at, cell) ?? cell.value ?? "";
    }),
  );
}

export async function readFormulasR1C1(area: Area): Promise<CellValue[][]> {
  const formulas = await readFormulas(area);
  return formulas.map((row, rowOffset) =>
    row.map((entry, columnOffset) =>
      typeof entry === "string" && entry.startsWith("=")
        ? toR1C1(entry, {
            row: area.rect.top + rowOffset,
            column: area.rect.left + columnOffset,
          })
        : entry,
    ),
  );
}

export function readNumberFormats(area: Area): string[][] {
  requireReadable(area);
  const { grid } = area.sheet.book;
  return mapCells(area.rect, (row, column) => grid.styles.at(area.sheet.id, row, column).pattern);
}

/** The formula in a cell as Excel shows it; null when the cell holds none. */
function excelFormula(
  { sheet }: Area,
  at: { row: number; column: number },
  cell: GridCell,
): string | null {
  if (cell.formula === null) return null;
  return decompileFormula(sheet, at, cell.formula, isFormulaNote(cell.note) ? cell.note : null);
}

async function calculatedCells(area: Area): Promise<GridCell[][]> {
  requireReadable(area);
  const { grid } = area.sheet.book;
  await grid.recalculation.finish();
  return grid.cells.read(area.sheet.id, area.rect);
}
