import {
  ICommandService,
  IUndoRedoService,
  type FRange,
  type FUniver,
  type FWorkbook,
  type FWorksheet,
  type Injector,
  type Univer,
  type Worksheet,
} from "./univer-packages";
import { columnCount, MAX_COLUMNS, MAX_ROWS, rowCount, type Rect } from "./rect";

/** Rows and columns are added in steps, so that growing cell by cell stays cheap. */
const GROW_ROWS = 100;
const GROW_COLUMNS = 10;

/** One running Univer with its workbook, and the knowledge of who is writing at the moment. */
export class UniverHandle {
  readonly injector: Injector;
  readonly commands: ICommandService;
  private readonly undoRedo: IUndoRedoService;
  private writes = 0;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
    readonly workbook: FWorkbook,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.undoRedo = this.injector.get(IUndoRedoService);
  }

  /**
   * While this runs, changes come from an add-in or the host itself, not from the user's hands. As
   * in desktop Excel they can't be undone, nor can what the user did before them.
   */
  byHost<T>(work: () => T): T {
    this.writes++;
    try {
      return work();
    } finally {
      this.writes--;
      if (this.writes === 0) this.undoRedo.clearUndoRedo(this.workbook.getId());
    }
  }

  get hostIsWriting(): boolean {
    return this.writes > 0;
  }

  sheet(id: string): FWorksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`The grid has no sheet ${id}.`);
    return sheet;
  }

  /**
   * While this runs, a sheet passes for the one in view: wherever rows or columns are deleted, Univer
   * moves the references of formulas as if that were there.
   */
  asInView<T>(id: string, work: () => T): T {
    const workbook = this.workbook.getWorkbook();
    const sheet = this.worksheet(id);
    workbook.getActiveSheet = () => sheet;
    try {
      return work();
    } finally {
      Reflect.deleteProperty(workbook, "getActiveSheet");
    }
  }

  /** The same sheet without its facade, which costs much where it is asked for cell by cell. */
  worksheet(id: string): Worksheet {
    const sheet = this.workbook.getWorkbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`The grid has no sheet ${id}.`);
    return sheet;
  }

  /** Univer's sheets are smaller than Excel's; the part beyond is empty. */
  clip(sheetId: string, rect: Rect): Rect | null {
    const sheet = this.worksheet(sheetId);
    const bottom = Math.min(rect.bottom, sheet.getRowCount() - 1);
    const right = Math.min(rect.right, sheet.getColumnCount() - 1);
    return bottom < rect.top || right < rect.left ? null : { ...rect, bottom, right };
  }

  range(sheetId: string, rect: Rect): FRange {
    return this.sheet(sheetId).getRange(rect.top, rect.left, rowCount(rect), columnCount(rect));
  }

  /** Makes the sheet large enough for a block that is about to be written. */
  grow(sheetId: string, rect: Rect): void {
    const sheet = this.worksheet(sheetId);
    const { bottom, right } = boundedPart(rect);
    if (bottom < sheet.getRowCount() && right < sheet.getColumnCount()) return;
    this.byHost(() => {
      const facade = this.sheet(sheetId);
      if (bottom >= sheet.getRowCount()) facade.setRowCount(bottom + GROW_ROWS);
      if (right >= sheet.getColumnCount()) facade.setColumnCount(right + GROW_COLUMNS);
    });
  }
}

/** Whole rows and columns reach to the end of the sheet, however large it is. */
function boundedPart({ bottom, right }: Rect): { bottom: number; right: number } {
  return {
    bottom: bottom === MAX_ROWS - 1 ? 0 : bottom,
    right: right === MAX_COLUMNS - 1 ? 0 : right,
  };
}
