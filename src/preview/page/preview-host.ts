import type { RibbonButton } from "../sideload/add-in";
import type { Sideloaded } from "./add-ins/sideloaded";
import type { PageOptions } from "./options/page-options";
import type { Panes } from "./pane/panes";
import type { Messages } from "./state/messages";

/** Everything that the window shows and can set going. */
export interface PreviewHost {
  readonly options: PageOptions;
  readonly workbookName: string;
  readonly sheetElement: HTMLElement;
  readonly addIns: readonly Sideloaded[];
  readonly panes: Panes;
  readonly messages: Messages;
  /** Does what a button of an add-in's ribbon or context menu stands for. */
  readonly run: (key: string, button: RibbonButton) => void;
}
