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

/** Tables for the eye: headings, with filter buttons or without, and banded rows. */
export class GridTables {
  private readonly manager: TableManager;
  private readonly withoutButtons = new Set<string>();

  constructor(private readonly handle: UniverHandle) {
    this.manager = handle.injector.get(TableManager);
    this.drawButtonsWhereWanted();
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

  /** The look is set anew, because that has Univer draw the headings again. */
  showFilterButtons(table: GridTable, shown: boolean, look: string): void {
    if (shown) this.withoutButtons.delete(table.id);
    else this.withoutButtons.add(table.id);
    this.restyle(table, look);
  }

  resize(table: GridTable, rect: Rect): void {
    this.handle.grow(table.sheetId, rect);
    this.configure(table, { updateRange: { newRange: toUniver(rect) } });
  }

  remove(table: GridTable): void {
    this.run(DeleteSheetTableMutation.id, this.at(table.sheetId, table.id));
  }

  /** Univer has buttons for every table; it asks here where to draw them and to make room for them. */
  private drawButtonsWhereWanted(): void {
    const everywhere = this.manager.getSheetFilterRangeWithState.bind(this.manager);
    this.manager.getSheetFilterRangeWithState = (...sheet) =>
      everywhere(...sheet).filter(({ tableId }) => !this.withoutButtons.has(tableId));
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
