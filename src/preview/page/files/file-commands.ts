import { messageOf } from "../add-ins/message-of";
import type { EmulatedExcel } from "../../workbook/emulated-excel";
import type { Messages } from "../state/messages";
import type { Questions } from "../state/questions";
import type { Texts } from "../texts/texts";
import { saveFile } from "./save-file";

/** What the File menu does. */
export interface FileCommands {
  readonly save: () => void;
}

interface Surroundings {
  readonly excel: EmulatedExcel;
  readonly workbookName: string;
  readonly messages: Messages;
  readonly questions: Questions;
  readonly texts: Texts;
}

export function createFileCommands(around: Surroundings): FileCommands {
  const { excel, workbookName, messages, questions, texts } = around;
  return {
    save() {
      saveFile(excel.book, workbookName, questions, texts).catch((error: unknown) => {
        messages.tell(texts("save.failed", { detail: messageOf(error) }));
      });
    },
  };
}
