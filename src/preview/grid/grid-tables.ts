import type { Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  type ITableInfo,
} from "./univer-packages";

/** A table as the grid draws it: where it is, its name, its look. */
export interface GridTable {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly rect: Rect;
}

/** Tables for the eye: headings with filter buttons and banded rows. */
export class GridTables {
  constructor(private readonly handle: UniverHandle) {}

  all(): GridTable[] {
    return this.handle.workbook.getTableList().map(fromUniver);
  }

  find(id: string): GridTable | undefined {
    return this.all().find((table) => table.id === id);
  }

  add({ id, sheetId, name, rect }: GridTable, headings: readonly string[], look: string): void {
    this.handle.grow(sheetId, rect);
    this.run(AddSheetTableMutation.id, {
      ...this.at(sheetId, id),
      name,
      range: toUniver(rect),
      header: [...headings],
      options: { showHeader: true, tableStyleId: look },
    });
  }

  rename(table: GridTable, name: string): void {
    this.configure(table, { name });
  }

  restyle(table: GridTable, look: string): void {
    this.configure(table, { theme: look });
  }

  resize(table: GridTable, rect: Rect): void {
    this.handle.grow(table.sheetId, rect);
    this.configure(table, { updateRange: { newRange: toUniver(rect) } });
  }

  remove(table: GridTable): void {
    this.run(DeleteSheetTableMutation.id, this.at(table.sheetId, table.id));
  }

  private configure(table: GridTable, config: object): void {
    this.run(SetSheetTableMutation.id, { ...this.at(table.sheetId, table.id), config });
  }

  private at(sheetId: string, tableId: string): object {
    return { unitId: this.handle.workbook.getId(), subUnitId: sheetId, tableId };
  }

  private run(command: string, params: object): void {
    this.handle.byHost(() => this.handle.commands.syncExecuteCommand(command, params));
  }
}

function fromUniver({ id, subUnitId, name, range }: ITableInfo): GridTable {
  const { startRow, startColumn, endRow, endColumn } = range;
  const rect = { top: startRow, left: startColumn, bottom: endRow, right: endColumn };
  return { id, sheetId: subUnitId, name, rect };
}

function toUniver({ top, left, bottom, right }: Rect): object {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
