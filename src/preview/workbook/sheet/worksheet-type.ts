import { invalidArgument } from "../../wire/host-error";
import type { ExcelType } from "../../wire/wire-object";
import { sheetName } from "../book";
import { asWireObject } from "../expose";
import type { Sheet } from "../model";
import { parseA1 } from "../range/a1";

export const worksheetType: ExcelType<Sheet> = {
  name: "Worksheet",
  identity: ["id"],
  properties: { id: { get: (sheet) => sheet.id }, name: { get: sheetName } },
  methods: {
    getRange: (sheet, address) => {
      const rect = typeof address === "string" ? parseA1(address) : null;
      if (!rect) throw invalidArgument();
      return asWireObject("Range", { sheet, rect });
    },
  },
};
