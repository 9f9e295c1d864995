import type { CellFormulaValue, CellValue as FileValue, Worksheet } from "exceljs";
import type { CellValue } from "../../grid/grid-cells";
import { contains, rectOf, type Rect } from "../../grid/rect";
import type { Area, Sheet } from "../../workbook/model";
import { formatA1 } from "../../workbook/range/a1";
import { FILE_ERRORS } from "../../workbook/range/cell-errors";
import { readFormulas, readValues } from "../../workbook/range/read-cells";
import { tableAt, tableName } from "../../workbook/table/table";
import { addInFunctionsIn, type AddInFormulas } from "./add-in-formulas";
import { cellLook } from "./cell-look";
import { fileFormula } from "./file-formula";

const ERROR = /^#[A-Z/0]+[!?]?$/;

/** Writes contents and looks of a block; formulas go with the values that they have at the moment. */
export async function writeCells(
  target: Worksheet,
  area: Area,
  addInFormulas: AddInFormulas,
): Promise<void> {
  const [formulas, values] = [await readFormulas(area), await readValues(area)];
  const { rect, sheet } = area;
  formulas.forEach((line, rowOffset) => {
    line.forEach((content, columnOffset) => {
      const [row, column] = [rect.top + rowOffset, rect.left + columnOffset];
      const cell = target.getCell(row + 1, column + 1);
      const value = values[rowOffset]?.[columnOffset] ?? "";
      cell.value = fileValue(sheet, { row, column, content, value }, addInFormulas);
      cell.style = cellLook(sheet, row, column);
    });
  });
}

interface ReadCell {
  readonly row: number;
  readonly column: number;
  /** The formula with its "=", or the value. */
  readonly content: CellValue;
  readonly value: CellValue;
}

function fileValue(sheet: Sheet, cell: ReadCell, addInFormulas: AddInFormulas): FileValue {
  const { row, column, value } = cell;
  const { cells } = sheet.book.grid;
  if (cells.formulaAt(sheet.id, row, column) === null) return constant(value);
  const text = String(cell.content);
  const isFrozen = addInFormulas === "values" && addInFunctionsIn(sheet.book, text).length > 0;
  return isFrozen ? constant(value) : formulaValue(sheet, cell, text);
}

function constant(value: CellValue): FileValue {
  if (FILE_ERRORS.has(value)) return { error: value } as FileValue;
  return value === "" ? null : value;
}

function formulaValue(sheet: Sheet, { row, column, value }: ReadCell, text: string): FileValue {
  const table = tableAt(sheet, row, column);
  const { functions } = sheet.book.grid;
  const formula = fileFormula(text, table ? tableName(table) : null, functions);
  const result = cachedResult(value);
  const spill = spillAt(sheet, row, column);
  const array = spill ? { shareType: "array", ref: formatA1(spill) } : {};
  return { formula, ...array, ...(result === undefined ? {} : { result }) };
}

function cachedResult(value: CellValue): CellFormulaValue["result"] {
  if (FILE_ERRORS.has(value)) return { error: value } as CellFormulaValue["result"];
  return typeof value === "string" && ERROR.test(value) ? undefined : value;
}

/** The cells that a formula fills beside its own. */
function spillAt(sheet: Sheet, row: number, column: number): Rect | null {
  const own = rectOf(row, column);
  const spill = sheet.book.grid.cells
    .spills(sheet.id)
    .find(({ anchor, rect }) => contains(anchor, own) && !contains(own, rect));
  return spill?.rect ?? null;
}
