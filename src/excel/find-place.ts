import { cellAddress } from "../domain/cells/cell-address";
import type { Place, SheetDraft } from "../sheets/sheet-plan";
import { ExcelProblem } from "./excel-problem";
import { freeNames, freeSheetName } from "./free-names";
import type { InsertWhere, SheetBefore } from "./insertion";
import { startReadingLeftOf } from "./left-of-room";
import { namesOf } from "./names-of";
import { firstTaken } from "./taken-cells";
import type { KeptMark } from "./workbook-marks";
import { startReadingMarks } from "./workbook-marks";

/** Where a draft may stand. */
export interface FoundPlace {
  readonly place: Omit<Place, "nameSuffix">;
  /** The sheet that is there already, or null when a new one is to be made. */
  readonly sheet: ExistingSheet | null;
  readonly marks: readonly KeptMark[];
  /** What a row of the sheet holds left of the room; left out where nobody asked. */
  readonly leftOfRoom?: (row: number) => readonly unknown[];
}

interface ExistingSheet {
  readonly id: string;
  /** Names that hold within it. */
  readonly names: readonly string[];
  readonly before: SheetBefore;
}

/** Finds a free place in one sync, or says what stands in the way. */
export function findPlace(
  context: Excel.RequestContext,
  draft: SheetDraft,
  where: InsertWhere,
): Promise<FoundPlace> {
  return where === "new-sheet" ? findNewSheet(context, draft) : findRoom(context, draft);
}

async function findNewSheet(context: Excel.RequestContext, draft: SheetDraft): Promise<FoundPlace> {
  const found = startFindingNewSheet(context, draft);
  await context.sync();
  return found();
}

/** Asks for what a sheet of its own needs; the place is there after a sync. */
export function startFindingNewSheet(
  context: Excel.RequestContext,
  draft: SheetDraft,
): () => FoundPlace {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load("protected");
  const workbookNames = loadWorkbookNames(context);
  const marks = startReadingMarks(context, draft.marks ?? []);
  return () => {
    if (protection.protected) throw new ExcelProblem("workbook-protected");
    const place = {
      sheetName: freeSheetName(draft.wantedSheetName, namesOf(worksheets)),
      row: 0,
      column: 0,
      tableNames: freeNames(draft.wantedTableNames, workbookNames()),
    };
    return { place, sheet: null, marks: marks() };
  };
}

async function findRoom(context: Excel.RequestContext, draft: SheetDraft): Promise<FoundPlace> {
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const { names, protection, freezePanes, charts } = sheet;
  sheet.load("id, name");
  names.load("items/name");
  charts.load("items/id");
  protection.load("protected");
  const content = sheet.getUsedRangeOrNullObject(true);
  const frozen = freezePanes.getLocationOrNullObject();
  const corner = context.workbook.getSelectedRange().getCell(0, 0);
  const room = corner.getAbsoluteResizedRange(draft.rows, draft.columns);
  room.load("rowIndex, columnIndex, values, formulas");
  const tablesInRoom = room.getTables(false);
  tablesInRoom.load("items/name");
  const columns = room.getColumnProperties({ format: { columnWidth: true } });
  const workbookNames = loadWorkbookNames(context);
  const marks = startReadingMarks(context, draft.marks ?? []);
  const leftOfRoom = draft.isPlain ? startReadingLeftOf(sheet, corner, draft.rows) : null;
  await context.sync();
  if (protection.protected) throw new ExcelProblem("sheet-protected");
  const { rowIndex: row, columnIndex: column } = room;
  refuseTakenRoom(room, tablesInRoom);
  const tableNames = freeNames(draft.wantedTableNames, workbookNames());
  const before = {
    widths: widthsOf(columns),
    charts: charts.items.map(({ id }) => id),
    blank: content.isNullObject && frozen.isNullObject,
  };
  return {
    place: { sheetName: sheet.name, row, column, tableNames },
    sheet: { id: sheet.id, names: namesOf(names), before },
    marks: marks(),
    ...(leftOfRoom && { leftOfRoom: leftOfRoom(column) }),
  };
}

/** A table can be empty to look at, and still no other may overlap it. */
function refuseTakenRoom(room: Excel.Range, tables: Excel.TableScopedCollection): void {
  const corner = cellAddress(room.rowIndex, room.columnIndex);
  const taken = firstTaken(room) ?? (tables.items.length > 0 ? corner : null);
  if (taken) throw new ExcelProblem("room-taken", { address: taken });
}

/** Asks for the names that tables and names of the workbook share; there after a sync. */
function loadWorkbookNames(context: Excel.RequestContext): () => string[] {
  const { tables, names } = context.workbook;
  tables.load("items/name");
  names.load("items/name");
  return () => [...namesOf(tables), ...namesOf(names)];
}

function widthsOf(columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>): number[] {
  return columns.value.map(({ format }) => format?.columnWidth ?? 0);
}
