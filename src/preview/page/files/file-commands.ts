import { messageOf } from "../add-ins/message-of";
import type { PageOptions } from "../options/page-options";
import { closeExcel, startExcel, type RunningExcel } from "../spreadsheet/start-excel";
import type { Changes } from "../state/changes";
import type { Messages } from "../state/messages";
import type { Questions } from "../state/questions";
import type { Texts } from "../texts/texts";
import { refusalSentence } from "./opening-sentence";
import { readFile } from "./read-file";
import { saveFile } from "./save-file";

/** What the File menu does. */
export interface FileCommands {
  readonly open: (file: File) => void;
  readonly save: () => void;
}

/** Shows another workbook in the place of the present one. */
export type ReplaceWorkbook = (running: RunningExcel) => Promise<void>;

interface Surroundings {
  readonly options: PageOptions;
  readonly running: RunningExcel;
  readonly changes: Changes;
  readonly messages: Messages;
  readonly questions: Questions;
  readonly texts: Texts;
  readonly replace: ReplaceWorkbook;
}

export function createFileCommands(around: Surroundings): FileCommands {
  const { messages, texts } = around;
  return {
    open(file) {
      openFile(file, around).catch((error: unknown) => {
        messages.tell(refusalSentence(file.name, error, texts));
      });
    },
    save() {
      save(around).catch((error: unknown) => {
        messages.tell(texts("save.failed", { detail: messageOf(error) }));
      });
    },
  };
}

/** The file is complete in an Excel of its own before the present workbook is asked about or left. */
async function openFile(file: File, around: Surroundings): Promise<void> {
  const next = await startExcel(around.options, await readFile(file));
  try {
    if (await mayLeave(around)) await around.replace(next);
    else await closeExcel(next);
  } catch (error) {
    await closeExcel(next);
    throw error;
  }
}

async function mayLeave({ running, changes, questions, texts }: Surroundings): Promise<boolean> {
  if (!changes.any()) return true;
  const name = running.workbookName;
  const answer = await questions.ask({
    title: texts("open.ask.title", { name }),
    text: texts("open.ask.text"),
    choices: [{ id: "leave", label: texts("open.ask.leave") }],
  });
  return answer !== null;
}

async function save({ running, changes, questions, texts }: Surroundings): Promise<void> {
  const { excel, workbookName } = running;
  if (await saveFile(excel.book, workbookName, questions, texts)) changes.saved();
}
