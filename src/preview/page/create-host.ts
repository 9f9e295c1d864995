import { showCharts } from "./charts/chart-layer";
import { loadAddIns } from "./add-ins/load-add-ins";
import { messageOf } from "./add-ins/message-of";
import type { Refusal } from "./add-ins/refusal";
import { runAddIn } from "./add-ins/run-add-in";
import { createRunButton } from "./add-ins/run-button";
import { createRuntimeFrames } from "./add-ins/runtime-frames";
import { createRuntimes } from "./add-ins/runtimes";
import { createFileCommands } from "./files/file-commands";
import type { PageOptions } from "./options/page-options";
import { createPanes } from "./pane/panes";
import type { PreviewHost } from "./preview-host";
import type { PreviewWindow } from "./preview-surface";
import { createRequestLog } from "./requests/request-log";
import { cellContent } from "./spreadsheet/cell-content";
import { startExcel } from "./spreadsheet/start-excel";
import { createMessages } from "./state/messages";
import { createProtection, refuseLockedCells } from "./state/protection";
import { createQuestions } from "./state/questions";
import type { Texts } from "./texts/texts";

/** Starts Excel, loads the add-ins into it and ties both to the window. */
export async function createHost(options: PageOptions, texts: Texts): Promise<PreviewHost> {
  const running = await startExcel(options);
  const { excel, sheetElement, spreadsheet } = running;
  const { addIns, refusals } = await loadAddIns(options, excel.book.settings.requirementSets);
  const nameOf = (key: string) =>
    addIns.find((sideloaded) => sideloaded.key === key)?.addIn.displayName ?? key;
  showCharts(running, texts);
  const frames = createRuntimeFrames();
  const panes = createPanes(frames);
  const messages = createMessages();
  const runtimes = createRuntimes(excel, panes, frames);
  const questions = createQuestions();
  const workbookName = spreadsheet.api.getActiveWorkbook()?.getName() ?? "";
  const run = createRunButton(panes, runtimes, messages, texts);
  (window as PreviewWindow).preview = {
    connect: runtimes.connect,
    cell: (address) => cellContent(spreadsheet.api, address),
    activeCell: () => spreadsheet.api.getActiveWorkbook()?.getActiveCell()?.getA1Notation() ?? "",
  };
  for (const refusal of refusals) messages.tell(sentenceFor(refusal, texts));
  refuseLockedCells(excel, spreadsheet.api, () => {
    messages.tell(texts("cell.locked"));
  });
  for (const sideloaded of addIns) {
    runAddIn(sideloaded, { options, running, panes, runtimes, run }).catch((error: unknown) => {
      const name = sideloaded.addIn.displayName;
      messages.tell(texts("functions.failed", { name, detail: messageOf(error) }));
    });
  }
  return {
    options,
    workbookName,
    sheetElement,
    addIns,
    frames,
    panes,
    messages,
    requestLog: createRequestLog(excel, nameOf),
    protection: createProtection(excel, spreadsheet.api),
    questions,
    files: createFileCommands({ excel, workbookName, messages, questions, texts }),
    run,
  };
}

function sentenceFor({ addInName, reason, detail }: Refusal, texts: Texts): string {
  return texts("refused", { name: addInName, reason: texts(`refused.${reason}`, { detail }) });
}
