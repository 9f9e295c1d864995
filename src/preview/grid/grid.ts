import { GridCells } from "./grid-cells";
import { GridConditionalFormats } from "./grid-conditional-formats";
import { GridEditor } from "./grid-editor";
import { GridFunctions } from "./grid-functions";
import { GridLayout } from "./grid-layout";
import { GridNames } from "./grid-names";
import { GridSelection } from "./grid-selection";
import { GridSheets, NEW_SHEET } from "./grid-sheets";
import { GridStyles } from "./grid-styles";
import { GridTables } from "./grid-tables";
import { GridValidations } from "./grid-validations";
import { GridWatch } from "./grid-watch";
import { Recalculation } from "./recalculation";
import { UniverHandle } from "./univer-handle";
import type { FUniver, Univer } from "./univer-packages";

/** The spreadsheet that the emulated Excel writes on. It knows Univer; nothing above it does. */
export interface Grid {
  readonly cells: GridCells;
  readonly styles: GridStyles;
  readonly layout: GridLayout;
  readonly sheets: GridSheets;
  readonly selection: GridSelection;
  readonly names: GridNames;
  readonly tables: GridTables;
  readonly validations: GridValidations;
  readonly conditionalFormats: GridConditionalFormats;
  readonly functions: GridFunctions;
  readonly recalculation: Recalculation;
  readonly watch: GridWatch;
  readonly editor: GridEditor;
  dispose(): Promise<void>;
}

/** Univer's formula cache is global and keyed by workbook id, so ids are never used twice. */
let workbookNumber = 0;

/** Puts an empty workbook into a running Univer, with or without a page around it. */
export function createGrid(univer: Univer, api: FUniver, name = "Book1"): Grid {
  const sheetId = "sheet-1";
  const workbook = api.createWorkbook({
    id: `workbook-${++workbookNumber}`,
    name,
    sheetOrder: [sheetId],
    sheets: { [sheetId]: { ...NEW_SHEET, id: sheetId, name: "Sheet1" } },
  });
  const handle = new UniverHandle(univer, api, workbook);
  const cells = new GridCells(handle);
  const recalculation = new Recalculation(handle.injector);
  return {
    cells,
    styles: new GridStyles(handle, cells),
    layout: new GridLayout(handle),
    sheets: new GridSheets(handle),
    selection: new GridSelection(handle),
    names: new GridNames(handle),
    tables: new GridTables(handle),
    validations: new GridValidations(handle),
    conditionalFormats: new GridConditionalFormats(handle),
    functions: new GridFunctions(handle),
    recalculation,
    watch: new GridWatch(handle),
    editor: new GridEditor(handle),
    async dispose() {
      await recalculation.finish();
      recalculation.silence();
      univer.dispose();
    },
  };
}
