import { mapCells, type Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import { CellValueType, FormulaDataModel, type ICellData } from "./univer-packages";

export type CellValue = string | number | boolean;

/** A cell as the grid holds it: null is empty, formulas start with "=" and are in Univer's dialect. */
export interface GridCell {
  readonly value: CellValue | null;
  readonly formula: string | null;
  readonly spilled: boolean;
}

/** What to put into a cell; undefined leaves it as it is. */
export type CellEntry =
  { readonly value: CellValue | null } | { readonly formula: string } | undefined;

type RawCell = Pick<ICellData, "v" | "t"> | null | undefined;

/** Reading and writing what cells hold. */
export class GridCells {
  private readonly formulas: FormulaDataModel;

  constructor(private readonly handle: UniverHandle) {
    this.formulas = handle.injector.get(FormulaDataModel);
  }

  read(sheetId: string, rect: Rect): GridCell[][] {
    const matrix = this.handle.sheet(sheetId).getSheet().getCellMatrix();
    const spills = this.spilledCells(sheetId);
    return mapCells(rect, (row, column) => {
      const own = matrix.getValue(row, column) as RawCell;
      const formula = this.formulaAt(sheetId, row, column);
      const value = plain(own) ?? plain(spills?.[row]?.[column]);
      return { value, formula, spilled: plain(own) === null && value !== null && !formula };
    });
  }

  write(sheetId: string, rect: Rect, entries: readonly (readonly CellEntry[])[]): void {
    this.handle.grow(sheetId, rect);
    const cells: Record<number, Record<number, ICellData>> = {};
    entries.forEach((row, rowOffset) => {
      const cellRow: Record<number, ICellData> = {};
      row.forEach((entry, columnOffset) => {
        if (entry) cellRow[rect.left + columnOffset] = cellData(entry);
      });
      cells[rect.top + rowOffset] = cellRow;
    });
    this.handle.byHost(() => this.handle.range(sheetId, rect).setValues(cells));
  }

  formulaAt(sheetId: string, row: number, column: number): string | null {
    const unitId = this.handle.workbook.getId();
    return this.formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? null;
  }

  private spilledCells(sheetId: string): Record<number, Record<number, RawCell>> | undefined {
    return this.formulas.getArrayFormulaCellData()[this.handle.workbook.getId()]?.[sheetId] as
      Record<number, Record<number, RawCell>> | undefined;
  }
}

/** Univer keeps a boolean as 1 or 0 with a type beside it. */
function plain(cell: RawCell): CellValue | null {
  if (cell?.v === undefined || cell.v === null) return null;
  return cell.t === CellValueType.BOOLEAN ? Boolean(cell.v) : cell.v;
}

function cellData(entry: NonNullable<CellEntry>): ICellData {
  if ("formula" in entry) return { f: entry.formula, v: null, p: null };
  const { value } = entry;
  if (value === null) return { v: null, f: null, p: null };
  if (typeof value === "boolean")
    return { v: value ? 1 : 0, t: CellValueType.BOOLEAN, f: null, p: null };
  const type = typeof value === "number" ? CellValueType.NUMBER : CellValueType.STRING;
  return { v: value, t: type, f: null, p: null };
}
