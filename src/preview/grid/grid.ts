import { GridCells } from "./grid-cells";
import { GridSheets, NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from "./grid-sheets";
import { startHeadlessUniver } from "./headless-univer";
import { Recalculation } from "./recalculation";
import { UniverHandle } from "./univer-handle";
import type { FUniver, Univer } from "./univer-packages";

/** The spreadsheet that the emulated Excel writes on. It knows Univer; nothing above it does. */
export interface Grid {
  readonly handle: UniverHandle;
  readonly cells: GridCells;
  readonly sheets: GridSheets;
  readonly recalculation: Recalculation;
  dispose(): Promise<void>;
}

/** Univer's formula cache is global and keyed by workbook id, so ids are never used twice. */
let workbookNumber = 0;

/** Puts an empty workbook into a running Univer, with or without a page around it. */
export function createGrid(univer: Univer, api: FUniver): Grid {
  const workbook = api.createWorkbook({
    id: `workbook-${++workbookNumber}`,
    name: "Book1",
    sheetOrder: ["sheet-1"],
    sheets: {
      "sheet-1": {
        id: "sheet-1",
        name: "Sheet1",
        rowCount: NEW_SHEET_ROWS,
        columnCount: NEW_SHEET_COLUMNS,
      },
    },
  });
  const handle = new UniverHandle(univer, api, workbook);
  const recalculation = new Recalculation(handle.injector, api, workbook);
  return {
    handle,
    cells: new GridCells(handle),
    sheets: new GridSheets(handle),
    recalculation,
    async dispose() {
      await recalculation.finish();
      univer.dispose();
    },
  };
}

/** A grid that nobody sees, for tests. */
export function createHeadlessGrid(): Grid {
  const { univer, api } = startHeadlessUniver();
  return createGrid(univer, api);
}
