import type { ExcelType } from "../../wire/wire-object";

/** Requests of `Office.ribbon`, as the JSON text that the library sends. */
export interface RibbonLog {
  onUpdate: (json: string) => void;
}

export const ribbonService: ExcelType<RibbonLog> = {
  name: "DynamicRibbon",
  methods: {
    executeRequestUpdate: (log, json) => {
      log.onUpdate(String(json));
    },
  },
};
