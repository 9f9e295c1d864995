import { number, quote } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";
import { MOST_ROWS } from "../cards/card-frame";
import { areaAddress } from "../workbook/cell-place";

/** What looks like a card and was not checked is named, so that the user can say that it is one. */
export const passedOver: WorkbookAuditRule = {
  id: "passed-over",
  per: "workbook",
  severity: "information",
  source: "product-default",
  assigned: true,
  cases: ["no-total", "too-long", "no-rows", "left-out"],
  check: (facts) =>
    facts.passedOver.map(({ sheet, area, name, reason }) => ({
      case: reason,
      place: { sheet, row: area.row, column: area.column },
      subject: name,
      measured: number(area.rows),
      limit: number(MOST_ROWS),
      details: { table: quote(name), area: quote(areaAddress(area)) },
    })),
};
