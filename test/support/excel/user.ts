import {
  BEFORE_CELL_EDIT,
  SheetInterceptorService,
} from "../../../src/preview/grid/univer-packages";
import { runningUniver } from "./excel";

/**
 * What a user's hands do with the grid itself, past the emulated Excel: the same commands that the
 * page's keyboard and menus give.
 */
const sheet = () => runningUniver().api.getActiveWorkbook()?.getActiveSheet();

export function userEnters(address: string, content: string | number): void {
  const cell = typeof content === "string" && content.startsWith("=") ? { f: content } : content;
  sheet()?.getRange(address).setValue(cell);
}

export function userInsertsRow(row: number): void {
  sheet()?.insertRows(row, 1);
}

export function userAddsSheet(): void {
  runningUniver().api.syncExecuteCommand("sheet.command.insert-sheet");
}

export async function userFills(from: string, over: string): Promise<void> {
  const target = sheet()?.getRange(over);
  if (target) await sheet()?.getRange(from).autoFill(target);
}

/** What the grid's editor starts with when a cell is opened. */
export function formulaInEditor(address: string): string | null {
  const { univer, api } = runningUniver();
  const workbook = api.getActiveWorkbook()?.getWorkbook();
  const worksheet = sheet()?.getSheet();
  const range = sheet()?.getRange(address);
  if (!workbook || !worksheet || !range) throw new Error("There is no sheet.");
  const { writeCellInterceptor } = univer.__getInjector().get(SheetInterceptorService);
  const at = { row: range.getRow(), col: range.getColumn() };
  const opened = writeCellInterceptor.fetchThroughInterceptors(BEFORE_CELL_EDIT)(
    worksheet.getCell(at.row, at.col),
    {
      ...at,
      workbook,
      worksheet,
      unitId: workbook.getUnitId(),
      subUnitId: worksheet.getSheetId(),
      origin: worksheet.getCellRaw(at.row, at.col),
    },
  );
  return opened?.f ?? null;
}

export function userSelects(...addresses: readonly string[]): void {
  const workbook = runningUniver().api.getActiveWorkbook();
  const ranges = addresses.flatMap((address) => sheet()?.getRange(address).getRange() ?? []);
  runningUniver().api.syncExecuteCommand("sheet.operation.set-selections", {
    unitId: workbook?.getId(),
    subUnitId: sheet()?.getSheetId(),
    selections: ranges.map((range, index) => ({
      range,
      primary: index === ranges.length - 1 ? primaryOf(range) : null,
      style: null,
    })),
  });
}

/** The active cell of a selection, as the grid wants it told. */
function primaryOf({ startRow, startColumn }: { startRow: number; startColumn: number }) {
  return {
    startRow,
    startColumn,
    endRow: startRow,
    endColumn: startColumn,
    actualRow: startRow,
    actualColumn: startColumn,
    isMerged: false,
    isMergedMainCell: false,
  };
}
