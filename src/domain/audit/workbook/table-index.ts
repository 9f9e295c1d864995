import { contains } from "./cell-place";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "./workbook-snapshot";

/** A table and the sheet that it stands on. */
export interface PlacedTable {
  readonly sheet: number;
  readonly table: TableSnapshot;
}

/**
 * A name as Excel compares it: "Card" and "CARD" are one.
 *
 * @param name - As it is written.
 * @returns The name in small letters.
 */
export const folded = (name: string): string => name.toLowerCase();

/** Finds tables by their names and by the cells around them. */
export class TableIndex {
  private readonly byName = new Map<string, PlacedTable>();
  /** The tables of each sheet from top to bottom. */
  private readonly bySheet: (readonly TableSnapshot[])[];

  /**
   * Sorts the tables once.
   *
   * @param snapshot - The workbook.
   */
  constructor(snapshot: WorkbookSnapshot) {
    this.bySheet = snapshot.sheets.map(({ tables }: SheetSnapshot, sheet) => {
      for (const table of tables) this.byName.set(folded(table.name), { sheet, table });
      return [...tables].sort((one, other) => one.area.row - other.area.row);
    });
  }

  /**
   * A table by its name.
   *
   * @param name - In any case.
   * @returns The table, undefined where there is none.
   */
  named(name: string): PlacedTable | undefined {
    return this.byName.get(folded(name));
  }

  /**
   * The tables of a sheet.
   *
   * @param sheet - The sheet.
   * @returns Its tables from top to bottom.
   */
  on(sheet: number): readonly TableSnapshot[] {
    return this.bySheet[sheet] ?? [];
  }

  /**
   * The table that a cell belongs to: the one it lies in, else the nearest above. A card's totals
   * stand under its table, and formulas there speak of it by name.
   *
   * @param sheet - The cell's sheet.
   * @param row - Its row.
   * @param column - Its column.
   * @returns The table, undefined where none begins above the cell.
   */
  nearest(sheet: number, row: number, column: number): TableSnapshot | undefined {
    const tables = this.on(sheet);
    let above = this.countAbove(tables, row) - 1;
    const nearest = tables[above];
    // Beside each other, two tables begin in the same rows.
    for (; above >= 0; above -= 1) {
      const table = tables[above];
      if (table && contains(table.area, row, column)) return table;
      if (table && nearest && table.area.row + table.area.rows < nearest.area.row) break;
    }
    return nearest;
  }

  // How many of the sorted tables begin in that row or above it.
  private countAbove(tables: readonly TableSnapshot[], row: number): number {
    let [low, high] = [0, tables.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tables[middle]?.area.row ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
