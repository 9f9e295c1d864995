import { installNativeHost, type HostedWindow } from "../boot/install-native-host";
import { NativeEvent } from "../boot/native-events";
import { answerRequest } from "../wire/answer-request";
import type { RequestEntry } from "../wire/request-entry";
import { Session } from "../wire/session";
import { EventType, type WorkbookEvent } from "./events/workbook-event";
import { asWireObject } from "./expose";
import type { AddInView } from "./model";
import type { PaneVisibility } from "./services/app-runtime";
import { createServices } from "./services/services";
import type { CellEditMode } from "./user/cell-edit-mode";

/** What the page is told about an add-in. */
export interface PaneListener {
  /** `Office.addin.showAsTaskpane` and `hide`. */
  onVisibility?(visibility: PaneVisibility): void;
  /** `Office.ribbon.requestUpdate`, as the library's JSON. */
  onRibbonUpdate?(json: string): void;
}

/** One add-in's line to the emulated Excel. */
export interface Connection {
  readonly addInId: string;
  /** Runs a handler of `Office.actions`; settles when it has called `event.completed()`. */
  invokeAction(name: string): Promise<void>;
  /** Tells the add-in that the user has opened or closed its pane. */
  paneShown(shown: boolean): void;
  disconnect(): void;
}

/** Categories and numbers of messages to the library. */
const EVENT_CATEGORY = 65_536;
const VISIBILITY_CHANGED = 65_539;

/** A connection as the host itself uses it. */
export interface OpenConnection extends Connection {
  raise(event: WorkbookEvent): void;
}

export interface ConnectionHost {
  readonly cellEdit: CellEditMode;
  observe(entry: RequestEntry): void;
}

/** Prepares a window for office.js and answers the requests that come from it. */
export function openConnection(
  target: HostedWindow,
  view: AddInView,
  host: ConnectionHost,
  listener: PaneListener,
): OpenConnection {
  const { book, addInId } = view;
  const runtime = {
    visibility: "Background" as PaneVisibility,
    startState: "Inactive" as const,
    onVisibility: (visibility: PaneVisibility) => listener.onVisibility?.(visibility),
  };
  const services = createServices(runtime, { onUpdate: (json) => listener.onRibbonUpdate?.(json) });
  const session = new Session(
    asWireObject("Workbook", view),
    services,
    book.settings.requirementSets["ExcelApi"],
  );
  const line = installNativeHost(target, {
    settings: book.settings,
    instance: addInId,
    documentSettings: {
      entries: () => view.settings,
      replace: (entries) => {
        view.settings.clear();
        for (const [key, value] of entries) view.settings.set(key, value);
      },
    },
    answer: (text) =>
      answerRequest(text, {
        addInId,
        session,
        enter: (mayWait) => host.cellEdit.enter(mayWait),
        observe: (entry) => {
          host.observe(entry);
        },
      }),
  });
  const sendEvent = (type: number, targetId: string, details: object) => {
    const message = JSON.stringify(details);
    const entry = { messageCategory: EVENT_CATEGORY, messageType: type, targetId, message };
    line.send({ type: 3, message: { entries: [entry] } });
  };
  return {
    addInId,
    invokeAction: (name) => line.commands.invoke(name),
    paneShown: (shown) => {
      runtime.visibility = shown ? "Visible" : "Background";
      sendEvent(VISIBILITY_CHANGED, "", { visibility: shown ? "Visible" : "Hidden" });
    },
    disconnect: () => {
      line.close();
    },
    raise: ({ type, targets, details }) => {
      if (!view.eventsEnabled) return;
      for (const id of targets) sendEvent(type, id, details);
      if (type === EventType.worksheetSelectionChanged) {
        sendEvent(NativeEvent.selectionChanged, "", {});
        line.events.raise(NativeEvent.selectionChanged);
      }
    },
  };
}
