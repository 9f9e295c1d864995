import { quote } from "../../card-rules/mention";
import type { WorkbookAuditRule } from "../audit-rule";
import type { AuditCard } from "../cards/audit-card";
import { cardsLacking } from "../lack";

/** A copied sheet brings its card's id along: two cards then pass for one. */
export const d27: WorkbookAuditRule = {
  id: "D27",
  per: "workbook",
  severity: "warning",
  source: "product-default",
  assigned: true,
  cases: ["copy"],
  lacks: cardsLacking("record", ({ record }) => record !== null),
  check: ({ cards }) => {
    const first = new Map<string, AuditCard>();
    return cards.flatMap((card) => {
      if (!card.record) return [];
      const { id } = card.record;
      const original = first.get(id);
      if (!original) {
        first.set(id, card);
        return [];
      }
      const compared = { measured: quote(card.name), limit: quote(original.name) };
      const repair = { kind: "new-card-id", card: card.name } as const;
      return [{ case: "copy", card, subject: "id", ...compared, repair }];
    });
  },
};
