import { sessionMemory } from "../../../src/taskpane/frame/memory";
import type { PaneServices } from "../../../src/taskpane/pane-services";
import { loadCatalogue } from "../../../src/taskpane/catalogue/load-catalogue";
import { loadTexts } from "../../../src/i18n/texts";

/** A service that a test did not expect to be asked. */
function unexpected(name: string) {
  return () => Promise.reject(new Error(`${name} was not expected here`));
}

/** Services of a pane in an up-to-date, light, English Excel whose user has seen the introduction. */
export function fakeServices(overrides: Partial<PaneServices> = {}): PaneServices {
  const memory = sessionMemory();
  memory.write("introduction", "seen");
  return {
    host: { language: "en-US", dark: false, supported: true, missing: [] },
    memory,
    loadTexts,
    loadFunctionHelp: () => Promise.resolve([]),
    loadCatalogue,
    copyText: unexpected("copyText"),
    saveFile: () => {
      throw new Error("saveFile was not expected here");
    },
    openPage: () => {
      throw new Error("openPage was not expected here");
    },
    insertSheet: unexpected("insertSheet"),
    addCardRow: unexpected("addCardRow"),
    removeCardRow: unexpected("removeCardRow"),
    removeInserted: unexpected("removeInserted"),
    showInserted: unexpected("showInserted"),
    putRow: unexpected("putRow"),
    removeRow: unexpected("removeRow"),
    showCell: unexpected("showCell"),
    readTable: unexpected("readTable"),
    // Never answers: a pane that is not about the balance then stays as it is.
    readTablesInView: () => new Promise(() => undefined),
    watchWorkbook: () => Promise.resolve(() => Promise.resolve()),
    writeFormula: unexpected("writeFormula"),
    associatedFunction: () => null,
    readAreas: unexpected("readAreas"),
    readCells: unexpected("readCells"),
    readHeadings: unexpected("readHeadings"),
    readNamedAreas: () => Promise.resolve([]),
    readOutline: unexpected("readOutline"),
    readRegionInView: () => Promise.resolve(null),
    readSelection: unexpected("readSelection"),
    changeCells: unexpected("changeCells"),
    readCardScoring: unexpected("readCardScoring"),
    changeRowScoring: unexpected("changeRowScoring"),
    takeBackRowScoring: unexpected("takeBackRowScoring"),
    readCompanyCatalogue: () => Promise.resolve([]),
    keepCompanyCatalogue: unexpected("keepCompanyCatalogue"),
    removeCompanyCatalogue: unexpected("removeCompanyCatalogue"),
    readDeclarations: () => Promise.resolve([]),
    keepDeclarations: unexpected("keepDeclarations"),
    recalculate: () => Promise.resolve(),
    startsWithWorkbook: () => false,
    startWithWorkbook: unexpected("startWithWorkbook"),
    findTables: unexpected("findTables"),
    selectedRange: unexpected("selectedRange"),
    openLog: unexpected("openLog"),
    readLog: unexpected("readLog"),
    watchLog: unexpected("watchLog"),
    // Never answers: a pane that is not about formulas then stays as it is.
    readFormulas: () => new Promise(() => undefined),
    changeContents: unexpected("changeContents"),
    startLogEngine: () => {
      throw new Error("startLogEngine was not expected here");
    },
    readWorkbook: unexpected("readWorkbook"),
    repairWorkbook: unexpected("repairWorkbook"),
    startAuditEngine: () => {
      throw new Error("startAuditEngine was not expected here");
    },
    ...overrides,
  };
}

/** The host facts of an Excel that speaks that language. */
export function excelIn(language: string): PaneServices["host"] {
  return { language, dark: false, supported: true, missing: [] };
}
