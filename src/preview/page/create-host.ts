import { showCharts } from "./charts/chart-layer";
import { loadAddIns } from "./add-ins/load-add-ins";
import { messageOf } from "./add-ins/message-of";
import type { Refusal } from "./add-ins/refusal";
import { runAddIn } from "./add-ins/run-add-in";
import { createRunButton } from "./add-ins/run-button";
import { createRuntimeFrames } from "./add-ins/runtime-frames";
import { createRuntimes, type Runtimes } from "./add-ins/runtimes";
import { createFileCommands, type ReplaceWorkbook } from "./files/file-commands";
import { unreadSentence } from "./files/opening-sentence";
import type { PageOptions } from "./options/page-options";
import { createPanes } from "./pane/panes";
import type { PreviewHost } from "./preview-host";
import type { PreviewWindow } from "./preview-surface";
import { createRequestLog } from "./requests/request-log";
import { cellContent } from "./spreadsheet/cell-content";
import type { RunningExcel } from "./spreadsheet/start-excel";
import { watchChanges } from "./state/changes";
import type { Spreadsheet } from "./spreadsheet/start-spreadsheet";
import { createMessages, type Messages } from "./state/messages";
import { createProtection, refuseLockedCells } from "./state/protection";
import { createQuestions } from "./state/questions";
import type { Texts } from "./texts/texts";

/** Loads the add-ins into an Excel and ties both to the window. */
export async function createHost(
  options: PageOptions,
  texts: Texts,
  running: RunningExcel,
  replace: ReplaceWorkbook,
): Promise<PreviewHost> {
  const { excel, sheetElement, spreadsheet, workbookName } = running;
  const { addIns, refusals } = await loadAddIns(options, excel.book.settings.requirementSets);
  const nameOf = (key: string) =>
    addIns.find((sideloaded) => sideloaded.key === key)?.addIn.displayName ?? key;
  showCharts(running, texts);
  const frames = createRuntimeFrames();
  const panes = createPanes(frames);
  const messages = createMessages();
  const runtimes = createRuntimes(excel, panes, frames);
  const questions = createQuestions();
  const changes = watchChanges(excel.book);
  const run = createRunButton(panes, runtimes, messages, texts);
  offerSurface(runtimes, spreadsheet);
  tellWhatIsMissing(messages, running, refusals, texts);
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
    id: crypto.randomUUID(),
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
    files: createFileCommands({
      ...{ options, running, changes, messages, questions, texts, replace },
    }),
    run,
  };
}

function offerSurface({ connect }: Runtimes, { api }: Spreadsheet): void {
  (window as PreviewWindow).preview = {
    connect,
    cell: (address) => cellContent(api, address),
    activeCell: () => api.getActiveWorkbook()?.getActiveCell()?.getA1Notation() ?? "",
  };
}

/** Of the file that was opened, and of the add-ins. */
function tellWhatIsMissing(
  messages: Messages,
  { workbookName, unread }: RunningExcel,
  refusals: readonly Refusal[],
  texts: Texts,
): void {
  const missing = unreadSentence(workbookName, unread, texts);
  if (missing !== null) messages.tell(missing);
  for (const refusal of refusals) messages.tell(sentenceFor(refusal, texts));
}

function sentenceFor({ addInName, reason, detail }: Refusal, texts: Texts): string {
  return texts("refused", { name: addInName, reason: texts(`refused.${reason}`, { detail }) });
}
