import { quote, word } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";

/** What was not read was not checked, and that has to be said. */
export const sheetUnread: WorkbookAuditRule = {
  id: "sheet-unread",
  per: "workbook",
  severity: "warning",
  source: "product-default",
  assigned: true,
  cases: ["unread"],
  check: ({ cells }) =>
    cells.snapshot.sheets.flatMap(({ name, unread }) => {
      if (unread === null) return [];
      const details = { sheet: quote(name) };
      return [{ case: "unread", subject: name, measured: word(unread), details }];
    }),
};
