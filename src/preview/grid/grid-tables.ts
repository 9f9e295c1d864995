import type { Rect } from "./rect";
import type { UniverHandle } from "./univer-handle";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  SetSheetTableMutation,
  TableManager,
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
  private readonly manager: TableManager;

  constructor(private readonly handle: UniverHandle) {
    this.manager = handle.injector.get(TableManager);
  }

  all(): GridTable[] {
    const { workbook } = this.handle;
    return workbook
      .getWorkbook()
      .getSheets()
      .flatMap((sheet) =>
        this.manager.getTablesBySubunitId(workbook.getId(), sheet.getSheetId()).map(fromUniver),
      );
  }

  find(id: string): GridTable | undefined {
    const table = this.manager.getTableById(this.handle.workbook.getId(), id);
    return table && fromUniver(table);
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

function fromUniver(table: NonNullable<ReturnType<TableManager["getTableById"]>>): GridTable {
  const { startRow, startColumn, endRow, endColumn } = table.getRange();
  return {
    id: table.getId(),
    sheetId: table.getSubunitId(),
    name: table.getDisplayName(),
    rect: { top: startRow, left: startColumn, bottom: endRow, right: endColumn },
  };
}

function toUniver({ top, left, bottom, right }: Rect): object {
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}
