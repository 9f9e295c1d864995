import type { RibbonButton } from "../../sideload/add-in";
import type { Panes } from "../pane/panes";
import type { Messages } from "../state/messages";
import type { Texts } from "../texts/texts";
import { messageOf } from "./message-of";
import type { Runtimes } from "./runtimes";

/** Does what a button of an add-in's ribbon or context menu stands for. */
export type RunButton = (key: string, button: RibbonButton) => void;

export function createRunButton(
  panes: Panes,
  runtimes: Runtimes,
  messages: Messages,
  texts: Texts,
): RunButton {
  return (key, { label, action }) => {
    if (action.kind === "show-taskpane") {
      panes.show(key, action.url);
      return;
    }
    runtimes.invoke(key, action.name).catch((error: unknown) => {
      messages.tell(texts("command.failed", { name: label, detail: messageOf(error) }));
    });
  };
}
