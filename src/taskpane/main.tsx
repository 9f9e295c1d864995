import { createRoot } from "react-dom/client";
import { awaitCompany, putCompanyInUse } from "../catalogue/company/company-in-use";
import { addCardRow } from "../excel/add-card-row";
import { changeCells } from "../excel/change-cells";
import { associatedFunction } from "../excel/associated-function";
import {
  keepCompanyCatalogue,
  readCompanyCatalogue,
  removeCompanyCatalogue,
} from "../excel/company-catalogue";
import { connectToExcel } from "../excel/connect";
import { keepDeclarations, readDeclarations } from "../excel/declarations";
import { insertSheet } from "../excel/insert-sheet";
import { openPage } from "../excel/pane";
import { putRow } from "../excel/put-row";
import { readAreas } from "../excel/read-areas";
import { readCells } from "../excel/read-cells";
import { readHeadings, readOutline } from "../excel/read-headings";
import { readNamedAreas } from "../excel/read-named-areas";
import { readRegionInView } from "../excel/read-region";
import { readSelection } from "../excel/read-selection";
import { recalculate } from "../excel/recalculate";
import { readTable, readTablesInView } from "../excel/read-table";
import { removeCardRow } from "../excel/remove-card-row";
import { removeInserted } from "../excel/remove-inserted";
import { removeRow } from "../excel/remove-row";
import { showCell } from "../excel/show-cell";
import { showInserted } from "../excel/show-inserted";
import { startsWithWorkbook, startWithWorkbook } from "../excel/start-with-workbook";
import { watchWorkbook } from "../excel/watch-workbook";
import { writeFormula } from "../excel/write-formula";
import { loadTexts, type Texts } from "../i18n/texts";
import { startAuditWorker } from "./audit/engine/start-audit-worker";
import { loadCatalogue } from "./catalogue/load-catalogue";
import { saveFile } from "./company/save-file";
import { rememberedChoice, spokenLanguage } from "./frame/chosen-language";
import { LanguageProvider } from "./frame/LanguageProvider";
import { browserMemory } from "./frame/memory";
import { Pane } from "./frame/Pane";
import { ServicesContext } from "./frame/services-context";
import { copyText } from "./functions/copy-text";
import { loadFunctionHelp } from "./functions/load-function-help";
import { startWorkerEngine } from "./logs/engine/start-worker";
import { lateServices } from "./late-services";
import type { PaneServices } from "./pane-services";

/** Until this has come through, the page itself tells the user what to do if nothing happens. */
async function start(root: Element): Promise<void> {
  const host = await connectToExcel();
  if (!host.supported) putCompanyInUse(null);
  const memory = browserMemory(() => window.localStorage);
  const initialTexts = await loadTexts(spokenLanguage(rememberedChoice(memory), host.language));
  const services: PaneServices = {
    host,
    memory,
    loadTexts,
    loadFunctionHelp,
    loadCatalogue,
    copyText,
    saveFile,
    openPage,
    insertSheet,
    addCardRow,
    removeCardRow,
    removeInserted,
    showInserted,
    putRow,
    removeRow,
    showCell,
    readTable,
    readTablesInView,
    watchWorkbook,
    writeFormula,
    associatedFunction,
    readAreas,
    readCells,
    readHeadings,
    readNamedAreas,
    readOutline,
    readRegionInView,
    readSelection,
    changeCells,
    readCompanyCatalogue,
    keepCompanyCatalogue,
    removeCompanyCatalogue,
    readDeclarations,
    keepDeclarations,
    recalculate,
    startsWithWorkbook,
    startWithWorkbook,
    ...lateServices,
    startLogEngine: startWorkerEngine,
    startAuditEngine: startAuditWorker,
  };
  show(root, services, initialTexts);
}

function show(root: Element, services: PaneServices, initialTexts: Texts): void {
  createRoot(root).render(
    <ServicesContext.Provider value={services}>
      <LanguageProvider initialTexts={initialTexts}>
        <Pane />
      </LanguageProvider>
    </ServicesContext.Provider>,
  );
}

// A cell may ask for an indicator before the pane has read the company's own.
awaitCompany();
const root = document.getElementById("root");
if (root === null) throw new Error("The page has no element for the pane");
void start(root);
