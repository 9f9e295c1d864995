import { associatedFunction, type RuntimeWindow } from "../../boot/associated-functions";
import type { Connection } from "../../workbook/add-in-connection";
import type { EmulatedExcel } from "../../workbook/emulated-excel";
import type { Panes } from "../pane/panes";
import type { RuntimeFrames } from "./runtime-frames";

/** The add-ins' pages: each runs pane, commands and functions of one add-in. */
export interface Runtimes {
  /** Ties an add-in's page to the emulated Excel; a page that is loaded again is tied anew. */
  readonly connect: (target: Window, key: string) => void;
  /** Runs a command; settles when its handler says that it has completed. */
  readonly invoke: (key: string, action: string) => Promise<void>;
  /** Calls what the page tied to the id of a custom function. */
  readonly callFunction: (key: string, id: string, args: unknown[]) => unknown;
}

export function createRuntimes(
  excel: EmulatedExcel,
  panes: Panes,
  frames: RuntimeFrames,
): Runtimes {
  const connections = new Map<string, Connection>();
  panes.open.subscribe(() => {
    for (const [key, connection] of connections) connection.paneShown(panes.open.get().has(key));
  });
  return {
    connect(target, key) {
      connections.get(key)?.disconnect();
      const connection = excel.connect(target, key, {
        onVisibility: (visibility) => {
          if (visibility === "Visible") panes.show(key);
          else panes.hide(key);
        },
      });
      connection.paneShown(panes.open.get().has(key));
      connections.set(key, connection);
    },
    async invoke(key, action) {
      await frames.whenLoaded(key);
      await excel.invokeAction(action, key);
    },
    callFunction(key, id, args) {
      // Calling at once is far quicker than a promise, so only a page still loading is waited for.
      const page = frames.loadedWindow(key);
      return page
        ? call(page, id, args)
        : frames.whenLoaded(key).then((loaded) => call(loaded, id, args));
    },
  };
}

function call(page: Window, id: string, args: unknown[]): unknown {
  const implementation = associatedFunction(page as RuntimeWindow, id);
  if (!implementation) throw new Error(`No function is associated with ${id}.`);
  return implementation(...args);
}
