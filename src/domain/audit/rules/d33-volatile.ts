import { quote } from "../../card-rules/mention";
import { cellAddress } from "../../cells/cell-address";
import type { WorkbookAuditRule } from "../audit-rule";
import { VOLATILE } from "../facts/score-chains";

/** What gives another result tomorrow cannot be checked against what was signed today. */
export const d33: WorkbookAuditRule = {
  id: "D33",
  per: "workbook",
  severity: "information",
  source: "modelling-standard",
  assigned: false,
  cases: ["volatile"],
  check: (facts) =>
    facts.cards.flatMap((card) =>
      facts.chain(card).volatile.map((place) => {
        const functions = facts.cells.form(place)?.functions ?? new Set<string>();
        return {
          case: "volatile",
          card,
          place,
          subject: cellAddress(place.row, place.column),
          measured: quote(VOLATILE.find((name) => functions.has(name)) ?? ""),
        };
      }),
    ),
};
