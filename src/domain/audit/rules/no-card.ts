import { number } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";

/** An audit of nothing must not look like one that found nothing. */
export const noCard: WorkbookAuditRule = {
  id: "no-card",
  per: "workbook",
  severity: "information",
  source: "product-default",
  assigned: true,
  cases: ["none"],
  check: ({ cards, cells }) =>
    cards.length > 0
      ? []
      : [
          {
            case: "none",
            subject: "workbook",
            measured: number(0),
            details: { sheets: number(cells.snapshot.sheets.length) },
          },
        ],
};
