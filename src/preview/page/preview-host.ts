import type { RunButton } from "./add-ins/run-button";
import type { RuntimeFrames } from "./add-ins/runtime-frames";
import type { Sideloaded } from "./add-ins/sideloaded";
import type { FileCommands } from "./files/file-commands";
import type { PageOptions } from "./options/page-options";
import type { Panes } from "./pane/panes";
import type { RequestLog } from "./requests/request-log";
import type { Messages } from "./state/messages";
import type { Protection } from "./state/protection";
import type { Questions } from "./state/questions";

/** Everything that the window shows and can set going. */
export interface PreviewHost {
  /** Another one for each workbook. */
  readonly id: string;
  readonly options: PageOptions;
  readonly workbookName: string;
  readonly sheetElement: HTMLElement;
  readonly addIns: readonly Sideloaded[];
  readonly frames: RuntimeFrames;
  readonly panes: Panes;
  readonly messages: Messages;
  readonly requestLog: RequestLog;
  readonly protection: Protection;
  readonly questions: Questions;
  readonly files: FileCommands;
  readonly run: RunButton;
}
