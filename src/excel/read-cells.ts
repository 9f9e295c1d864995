import { cellCount } from "./cell-count";
import { ExcelProblem } from "./excel-problem";
import { runInExcel } from "./run";

/** More cells than this are not read just to show a value while a formula is being built. */
export const MOST_CELLS_READ = 100_000;

/** Where cells are to be found. */
export type CellPlace =
  | { readonly kind: "area"; readonly sheet: string; readonly address: string }
  | {
      readonly kind: "column";
      readonly table: string;
      readonly column: string;
      /** Row of the sheet, counted from 0, of the one cell that is meant; absent for the column. */
      readonly row?: number;
    };

/** Cells as they stood when they were read. */
export interface CellsRead {
  readonly sheetName: string;
  /** Within the sheet, e.g. "A2:A9". */
  readonly address: string;
  /** A blank cell is "". */
  readonly values: readonly (readonly unknown[])[];
  /** The first error among them, such as "#N/A"; null where there is none. */
  readonly error: string | null;
}

/** Reads the cells of one argument; the sheet by its id or its name. One sync. */
export async function readCells(place: CellPlace): Promise<CellsRead> {
  if (place.kind === "area") demandReadable(place.address);
  return runInExcel(async (context) => {
    const range = rangeAt(context, place);
    range.load("address, values, valueTypes, rowIndex");
    range.worksheet.load("name");
    await context.sync();
    const row = place.kind === "column" ? place.row : undefined;
    return cellsOf(range, row === undefined ? null : row - range.rowIndex);
  });
}

function demandReadable(address: string): void {
  if (address.includes(",")) throw new ExcelProblem("several-areas-selected");
  if (cellCount(address) > MOST_CELLS_READ) throw new ExcelProblem("too-large");
}

function rangeAt(context: Excel.RequestContext, place: CellPlace): Excel.Range {
  const { worksheets, tables } = context.workbook;
  if (place.kind === "area") return worksheets.getItem(place.sheet).getRange(place.address);
  return tables.getItem(place.table).columns.getItem(place.column).getDataBodyRange();
}

/** All that was read, or the one row that is meant. */
function cellsOf(range: Excel.Range, row: number | null): CellsRead {
  const meant = <Cell>(cells: readonly (readonly Cell[])[]) =>
    row === null ? cells : cells.slice(row, row + 1);
  const values = meant(range.values as unknown[][]);
  if (row !== null && (row < 0 || values.length === 0)) throw new ExcelProblem("sheet-gone");
  const place = meant(range.valueTypes).flat().indexOf(Excel.RangeValueType.error);
  return {
    sheetName: range.worksheet.name,
    address: range.address.slice(range.address.lastIndexOf("!") + 1),
    values,
    error: place < 0 ? null : String(values.flat()[place]),
  };
}
