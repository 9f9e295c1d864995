import type { HostSettings } from "../boot/host-settings";
import { installNativeHost, type HostedWindow } from "../boot/install-native-host";
import type { Grid } from "../grid/grid";
import type { BridgeRequest, RequestBody } from "../wire/messages";
import { processQuery } from "../wire/process-query";
import { Session } from "../wire/session";
import { createBook } from "./book";
import { asWireObject } from "./expose";
import { createServices } from "./services/services";
import { registerObjectModel } from "./object-model";

/** One add-in's line to the emulated Excel. */
export interface Connection {
  readonly addInId: string;
  disconnect(): void;
}

export interface EmulatedExcel {
  /** Prepares a window for office.js; call it before office.js is loaded there. */
  connect(target: HostedWindow, addInId: string): Connection;
  dispose(): Promise<void>;
}

export function createEmulatedExcel(grid: Grid, settings: HostSettings): EmulatedExcel {
  registerObjectModel();
  const book = createBook(grid, settings);
  return {
    connect(target, addInId) {
      const session = new Session(
        asWireObject("Workbook", book),
        createServices(
          { visibility: "Background", startState: "Inactive", onVisibility: () => undefined },
          { onUpdate: () => undefined },
        ),
        settings.requirementSets["ExcelApi"],
      );
      const line = installNativeHost(target, {
        settings,
        instance: addInId,
        documentSettings: { entries: () => [], replace: () => undefined },
        answer: async (text) => {
          const request = JSON.parse(text) as BridgeRequest;
          const { body } = request.message;
          const parsed = typeof body === "string" ? (JSON.parse(body) as RequestBody) : body;
          const answer = await processQuery(session, parsed);
          const message = { statusCode: 200, headers: {}, body: answer };
          return JSON.stringify({ id: request.id, type: 2, message });
        },
      });
      return {
        addInId,
        disconnect: () => {
          line.close();
        },
      };
    },
    dispose: () => grid.dispose(),
  };
}
