import type { addCardRow } from "../excel/add-card-row";
import type { changeCells } from "../excel/change-cells";
import type { associatedFunction } from "../excel/associated-function";
import type { HostFacts } from "../excel/connect";
import type { findTables, selectedRange } from "../excel/logs/find-logs";
import type { openLog } from "../excel/logs/open-log";
import type { readLog } from "../excel/logs/read-log";
import type { watchLog } from "../excel/logs/watch-log";
import type {
  keepCompanyCatalogue,
  readCompanyCatalogue,
  removeCompanyCatalogue,
} from "../excel/company-catalogue";
import type { keepDeclarations, readDeclarations } from "../excel/declarations";
import type { insertSheet } from "../excel/insert-sheet";
import type { openPage } from "../excel/pane";
import type { changeContents } from "../excel/plain/change-contents";
import type { readFormulas } from "../excel/plain/read-formulas";
import type { putRow } from "../excel/put-row";
import type { readAreas } from "../excel/read-areas";
import type { readCells } from "../excel/read-cells";
import type { readHeadings } from "../excel/read-headings";
import type { readSelection } from "../excel/read-selection";
import type { recalculate } from "../excel/recalculate";
import type { readTable, readTablesInView } from "../excel/read-table";
import type { removeCardRow } from "../excel/remove-card-row";
import type { removeInserted } from "../excel/remove-inserted";
import type { removeRow } from "../excel/remove-row";
import type { showCell } from "../excel/show-cell";
import type { showInserted } from "../excel/show-inserted";
import type { startsWithWorkbook, startWithWorkbook } from "../excel/start-with-workbook";
import type { watchWorkbook } from "../excel/watch-workbook";
import type { writeFormula } from "../excel/write-formula";
import type { loadTexts } from "../i18n/texts";
import type { loadCatalogue } from "./catalogue/load-catalogue";
import type { saveFile } from "./company/save-file";
import type { Memory } from "./frame/memory";
import type { copyText } from "./functions/copy-text";
import type { loadFunctionHelp } from "./functions/load-function-help";
import type { LogEngine } from "./logs/engine/log-engine";

/** Everything that the pane asks of Excel and the browser; tests hand in plain objects. */
export interface PaneServices {
  readonly host: HostFacts;
  readonly memory: Memory;
  readonly loadTexts: typeof loadTexts;
  readonly loadFunctionHelp: typeof loadFunctionHelp;
  readonly loadCatalogue: typeof loadCatalogue;
  readonly copyText: typeof copyText;
  readonly saveFile: typeof saveFile;
  readonly openPage: typeof openPage;
  readonly insertSheet: typeof insertSheet;
  readonly addCardRow: typeof addCardRow;
  readonly removeCardRow: typeof removeCardRow;
  readonly removeInserted: typeof removeInserted;
  readonly showInserted: typeof showInserted;
  readonly putRow: typeof putRow;
  readonly removeRow: typeof removeRow;
  readonly showCell: typeof showCell;
  readonly readTable: typeof readTable;
  readonly readTablesInView: typeof readTablesInView;
  readonly watchWorkbook: typeof watchWorkbook;
  readonly writeFormula: typeof writeFormula;
  readonly associatedFunction: typeof associatedFunction;
  readonly readAreas: typeof readAreas;
  readonly readCells: typeof readCells;
  readonly readHeadings: typeof readHeadings;
  readonly readSelection: typeof readSelection;
  readonly changeCells: typeof changeCells;
  readonly readCompanyCatalogue: typeof readCompanyCatalogue;
  readonly keepCompanyCatalogue: typeof keepCompanyCatalogue;
  readonly removeCompanyCatalogue: typeof removeCompanyCatalogue;
  readonly readDeclarations: typeof readDeclarations;
  readonly keepDeclarations: typeof keepDeclarations;
  readonly recalculate: typeof recalculate;
  readonly startsWithWorkbook: typeof startsWithWorkbook;
  readonly startWithWorkbook: typeof startWithWorkbook;
  readonly findTables: typeof findTables;
  readonly selectedRange: typeof selectedRange;
  readonly openLog: typeof openLog;
  readonly readLog: typeof readLog;
  readonly watchLog: typeof watchLog;
  readonly readFormulas: typeof readFormulas;
  readonly changeContents: typeof changeContents;
  readonly startLogEngine: () => LogEngine;
}
