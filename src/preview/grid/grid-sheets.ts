import type { UniverHandle } from "./univer-handle";

export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 40;

/** The sheets of the workbook, in the order of their tabs. */
export class GridSheets {
  constructor(private readonly handle: UniverHandle) {}

  ids(): string[] {
    return this.handle.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  name(id: string): string {
    return this.handle.sheet(id).getSheetName();
  }

  rename(id: string, name: string): void {
    this.handle.byHost(() => this.handle.sheet(id).setName(name));
  }

  activeId(): string {
    return this.handle.workbook.getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.handle.byHost(() => this.handle.sheet(id).activate());
  }

  /** Univer shows a new sheet at once; Excel's add() doesn't, so the old one comes back. */
  add(name: string): string {
    return this.handle.byHost(() => {
      const active = this.handle.workbook.getActiveSheet();
      const sheet = this.handle.workbook.insertSheet(name);
      active.activate();
      return sheet.getSheetId();
    });
  }

  remove(id: string): void {
    this.handle.byHost(() => this.handle.workbook.deleteSheet(id));
  }
}
