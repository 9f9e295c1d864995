import type { UniverHandle } from "./univer-handle";

export const NEW_SHEET = {
  rowCount: 1000,
  columnCount: 40,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
} as const;

/** The sheets of the workbook, in the order of their tabs. */
export class GridSheets {
  constructor(private readonly handle: UniverHandle) {}

  ids(): string[] {
    return this.handle.workbook
      .getWorkbook()
      .getSheets()
      .map((sheet) => sheet.getSheetId());
  }

  has(id: string): boolean {
    return Boolean(this.handle.workbook.getWorkbook().getSheetBySheetId(id));
  }

  name(id: string): string {
    return this.handle.worksheet(id).getName();
  }

  rename(id: string, name: string): void {
    this.handle.byHost(() => this.handle.sheet(id).setName(name));
  }

  activeId(): string {
    return this.handle.workbook.getWorkbook().getActiveSheet().getSheetId();
  }

  activate(id: string): void {
    this.handle.byHost(() => this.handle.sheet(id).activate());
  }

  /** Univer shows a new sheet at once; Excel's add() doesn't, so the old one comes back. */
  add(name: string): string {
    return this.handle.byHost(() => {
      const active = this.handle.workbook.getActiveSheet();
      const sheet = this.handle.workbook.insertSheet(name, { sheet: NEW_SHEET });
      active.activate();
      return sheet.getSheetId();
    });
  }

  remove(id: string): void {
    this.handle.byHost(() => this.handle.workbook.deleteSheet(id));
  }

  move(id: string, position: number): void {
    this.handle.byHost(() => this.handle.workbook.moveSheet(this.handle.sheet(id), position));
  }

  hidden(id: string): boolean {
    return this.handle.sheet(id).isSheetHidden();
  }

  /** Univer brings a sheet to the front when it shows it; Excel doesn't. */
  setHidden(id: string, hidden: boolean): void {
    const sheet = this.handle.sheet(id);
    this.handle.byHost(() => {
      if (hidden) sheet.hideSheet();
      else {
        const active = this.handle.workbook.getActiveSheet();
        sheet.showSheet();
        active.activate();
      }
    });
  }

  tabColor(id: string): string {
    return this.handle.sheet(id).getTabColor() ?? "";
  }

  setTabColor(id: string, color: string): void {
    this.handle.byHost(() => this.handle.sheet(id).setTabColor(color));
  }

  gridlines(id: string): boolean {
    return !this.handle.sheet(id).hasHiddenGridLines();
  }

  setGridlines(id: string, shown: boolean): void {
    this.handle.byHost(() => this.handle.sheet(id).setHiddenGridlines(!shown));
  }
}
