import { word } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";

/** What is shown may be the result of figures that stood there before. */
export const d21: WorkbookAuditRule = {
  id: "D21",
  per: "workbook",
  severity: "warning",
  source: "perfectxl",
  assigned: false,
  cases: ["mode", "pending"],
  check: ({ cells }) => {
    const { mode, pending } = cells.snapshot.calculation;
    const repair = { kind: "calculate-automatically" } as const;
    const told = { subject: "calculation", repair };
    if (mode !== "automatic") {
      return [{ ...told, case: "mode", measured: word(mode), limit: word("automatic") }];
    }
    return pending ? [{ case: "pending", subject: "calculation", measured: word("pending") }] : [];
  },
};
