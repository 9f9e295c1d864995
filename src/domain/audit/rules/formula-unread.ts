import { quote } from "../../card-rules/mention";
import { cellAddress } from "../../cells/cell-address";
import type { CardAuditRule } from "../audit-rule";

/** A formula that cannot be read is checked by no rule that reads formulas. */
export const formulaUnread: CardAuditRule = {
  id: "formula-unread",
  per: "card",
  severity: "warning",
  source: "product-default",
  assigned: true,
  cases: ["unread"],
  check: (view) =>
    view.formulas
      .filter(({ form }) => form === null)
      .map(({ place }) => ({
        case: "unread",
        place,
        subject: cellAddress(place.row, place.column),
        measured: quote(view.cells.formula(place) ?? ""),
      })),
};
