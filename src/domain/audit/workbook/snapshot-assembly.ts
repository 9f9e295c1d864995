import type { CellRows, SheetOutline, SnapshotPiece, WorkbookOutline } from "./snapshot-piece";
import type { CellArea, SheetSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

/** Puts a workbook together from the pieces in which it is read. */
export class SnapshotAssembly {
  private readonly sheets: SheetSnapshot[] = [];
  private rows: CellRows[] = [];

  /**
   * Takes the next piece.
   *
   * @param piece - Rows, or the sheet that the rows before it belong to.
   */
  take(piece: SnapshotPiece): void {
    if (piece.kind === "rows") {
      this.rows.push(piece.rows);
      return;
    }
    this.sheets.push(sheetOf(piece.sheet, this.rows));
    this.rows = [];
  }

  /**
   * The whole workbook.
   *
   * @param outline - What belongs to no sheet.
   * @returns The snapshot.
   */
  workbook(outline: WorkbookOutline): WorkbookSnapshot {
    return { ...outline, sheets: this.sheets };
  }
}

function sheetOf(outline: SheetOutline, rows: readonly CellRows[]): SheetSnapshot {
  const values = rows.flatMap((part) => part.values);
  const headings = ({ row, column, columns }: CellArea): string[] => {
    const cells = values[row - outline.row] ?? [];
    const first = column - outline.column;
    return cells.slice(first, first + columns).map(String);
  };
  return {
    ...outline,
    values,
    formulas: rows.flatMap((part) => part.formulas),
    numberFormats: rows.flatMap((part) => part.numberFormats),
    tables: outline.tables.map((table) => ({ ...table, headings: headings(table.area) })),
  };
}
