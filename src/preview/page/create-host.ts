import { createGrid } from "../grid/grid";
import { createEmulatedExcel } from "../workbook/emulated-excel";
import { loadAddIns } from "./add-ins/load-add-ins";
import type { Refusal } from "./add-ins/refusal";
import { hostSettings } from "./options/host-settings";
import type { PageOptions } from "./options/page-options";
import { createPanes } from "./pane/panes";
import type { PreviewHost } from "./preview-host";
import type { PreviewWindow } from "./preview-surface";
import { cellContent } from "./spreadsheet/cell-content";
import { addToCellMenu } from "./spreadsheet/cell-menu";
import { startSpreadsheet } from "./spreadsheet/start-spreadsheet";
import { createMessages } from "./state/messages";
import type { Texts } from "./texts/texts";

export async function createHost(options: PageOptions, texts: Texts): Promise<PreviewHost> {
  const sheetElement = document.createElement("div");
  sheetElement.className = "spreadsheet";
  // Univer measures its place when it starts, so it needs one before the window is drawn.
  document.body.append(sheetElement);
  const settings = hostSettings(options);
  const { univer, api } = await startSpreadsheet(sheetElement, options);
  const excel = createEmulatedExcel(createGrid(univer, api), settings);
  const { addIns, refusals } = await loadAddIns(options, settings.requirementSets);
  const panes = createPanes();
  const messages = createMessages();
  for (const refusal of refusals) messages.tell(sentenceFor(refusal, texts));
  (window as PreviewWindow).preview = {
    cell: (address) => cellContent(api, address),
    connect: (target, key) => {
      excel.connect(target, key);
    },
  };
  const run: PreviewHost["run"] = (key, { action }) => {
    if (action.kind === "show-taskpane") panes.show(key, action.url);
  };
  for (const sideloaded of addIns) {
    if (options.pane === "open") panes.show(sideloaded.key);
    addToCellMenu(api, sideloaded, (button) => {
      run(sideloaded.key, button);
    });
  }
  return { options, workbookName: "Book1", sheetElement, addIns, panes, messages, run };
}

function sentenceFor({ addInName, reason, detail }: Refusal, texts: Texts): string {
  return texts("refused", { name: addInName, reason: texts(`refused.${reason}`, { detail }) });
}
