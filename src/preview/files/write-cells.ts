import type { CellFormulaValue, CellValue as FileValue, Worksheet } from "exceljs";
import type { CellValue } from "../grid/grid-cells";
import { contains, rectOf, type Rect } from "../grid/rect";
import { DEFAULT_OVERLAY } from "../workbook/format/cell-overlay";
import type { Area, Sheet } from "../workbook/model";
import { formatA1 } from "../workbook/range/a1";
import { readFormulas, readValues } from "../workbook/range/read-cells";
import { tableAt, tableName } from "../workbook/table/table";
import { cellLook } from "./cell-look";
import { fileFormula } from "./file-formula";

/** Errors that files hold; later ones, such as #SPILL!, are left to be calculated. */
const FILE_ERRORS: ReadonlySet<unknown> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
]);
const ERROR = /^#[A-Z/0]+[!?]?$/;

/** Writes contents and looks of a block; formulas go with the values that they have at the moment. */
export async function writeCells(target: Worksheet, area: Area): Promise<void> {
  const [formulas, values] = [await readFormulas(area), await readValues(area)];
  const { rect, sheet } = area;
  formulas.forEach((line, rowOffset) => {
    line.forEach((content, columnOffset) => {
      const [row, column] = [rect.top + rowOffset, rect.left + columnOffset];
      const cell = target.getCell(row + 1, column + 1);
      const value = values[rowOffset]?.[columnOffset] ?? "";
      cell.value = fileValue(sheet, { row, column, content, value });
      const locked = sheet.overlay.get(row, column, "locked") ?? DEFAULT_OVERLAY.locked;
      cell.style = cellLook(sheet.book.grid.styles.at(sheet.id, row, column), locked);
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

function fileValue(sheet: Sheet, { row, column, content, value }: ReadCell): FileValue {
  if (sheet.book.grid.cells.formulaAt(sheet.id, row, column) === null) {
    return content === "" ? null : content;
  }
  const table = tableAt(sheet, row, column);
  const formula = fileFormula(String(content), table ? tableName(table) : null);
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
