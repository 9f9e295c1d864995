import { installNativeHost, type HostedWindow, type NativeLine } from "../boot/install-native-host";
import type { DocumentSettings } from "../boot/native-context";
import { NativeEvent } from "../boot/native-events";
import { answerRequest } from "../wire/answer-request";
import type { RequestEntry } from "../wire/request-entry";
import { Session } from "../wire/session";
import { EventType, type WorkbookEvent } from "./events/workbook-event";
import { asWireObject } from "./expose";
import type { AddInView } from "./model";
import type { PaneVisibility, RuntimeState } from "./services/app-runtime";
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

/** What a connection needs of the host. */
export interface ConnectionHost {
  readonly cellEdit: CellEditMode;
  observe(entry: RequestEntry): void;
  closed(connection: Connection): void;
}

/** Prepares a window for office.js, answers what comes from it and passes events on. */
export class AddInConnection implements Connection {
  private readonly runtime: RuntimeState;
  private readonly line: NativeLine;

  constructor(
    target: HostedWindow,
    private readonly view: AddInView,
    private readonly host: ConnectionHost,
    listener: PaneListener,
  ) {
    this.runtime = newRuntime(listener);
    const { settings } = view.book;
    const services = createServices(this.runtime, {
      onUpdate: (json) => listener.onRibbonUpdate?.(json),
    });
    const requestHost = {
      addInId: view.addInId,
      session: new Session(
        asWireObject("Workbook", view),
        services,
        settings.requirementSets["ExcelApi"],
      ),
      enter: (mayWait: boolean) => host.cellEdit.enter(mayWait),
      observe: (entry: RequestEntry) => {
        host.observe(entry);
      },
    };
    this.line = installNativeHost(target, {
      settings,
      instance: view.addInId,
      documentSettings: documentSettings(view),
      answer: (text) => view.book.grid.recalculation.during(() => answerRequest(text, requestHost)),
    });
  }

  get addInId(): string {
    return this.view.addInId;
  }

  invokeAction(name: string): Promise<void> {
    return this.line.commands.invoke(name);
  }

  paneShown(shown: boolean): void {
    this.runtime.visibility = shown ? "Visible" : "Background";
    this.send(VISIBILITY_CHANGED, "", { visibility: shown ? "Visible" : "Hidden" });
  }

  disconnect(): void {
    this.line.close();
    this.host.closed(this);
  }

  raise({ type, targets, details }: WorkbookEvent): void {
    if (!this.view.eventsEnabled) return;
    for (const id of targets) this.send(type, id, details);
    if (type === EventType.worksheetSelectionChanged) {
      this.send(NativeEvent.selectionChanged, "", {});
      this.line.events.raise(NativeEvent.selectionChanged);
    }
  }

  private send(messageType: number, targetId: string, details: object): void {
    const message = JSON.stringify(details);
    const entry = { messageCategory: EVENT_CATEGORY, messageType, targetId, message };
    this.line.send({ type: 3, message: { entries: [entry] } });
  }
}

function newRuntime(listener: PaneListener): RuntimeState {
  return {
    visibility: "Background",
    startState: "Inactive",
    onVisibility: (visibility) => listener.onVisibility?.(visibility),
  };
}

/** `Office.context.document.settings` and the workbook's settings are the same ones. */
function documentSettings({ settings }: AddInView): DocumentSettings {
  return {
    entries: () => settings,
    replace: (entries) => {
      settings.clear();
      for (const [key, value] of entries) settings.set(key, value);
    },
  };
}
