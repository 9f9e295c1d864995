import { associatedFunction, type RuntimeWindow } from "../../boot/associated-functions";
import type { Connection } from "../../workbook/add-in-connection";
import type { EmulatedExcel } from "../../workbook/emulated-excel";
import type { Panes } from "../pane/panes";
import { isLoaded, runtimeFrame, whenLoaded } from "./runtime-frame";

/** The add-ins' pages: each runs pane, commands and functions of one add-in. */
export interface Runtimes {
  /** Ties an add-in's page to the emulated Excel; a page that is loaded again is tied anew. */
  readonly connect: (target: Window, key: string) => void;
  /** Runs a command; settles when its handler says that it has completed. */
  readonly invoke: (key: string, action: string) => Promise<void>;
  /** Calls what the page tied to the id of a custom function. */
  readonly callFunction: (key: string, id: string, args: unknown[]) => unknown;
}

export function createRuntimes(excel: EmulatedExcel, panes: Panes): Runtimes {
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
      await whenLoaded(key);
      await excel.invokeAction(action, key);
    },
    callFunction: (key, id, args) =>
      // Calling at once is far quicker than a promise, so only a page still loading is waited for.
      isLoaded(key) ? call(key, id, args) : whenLoaded(key).then(() => call(key, id, args)),
  };
}

function call(key: string, id: string, args: unknown[]): unknown {
  const page = runtimeFrame(key)?.contentWindow as RuntimeWindow | null | undefined;
  const implementation = page && associatedFunction(page, id);
  if (!implementation) throw new Error(`No function is associated with ${id}.`);
  return implementation(...args);
}
