import { number, quote } from "../../card-rules/mention";
import { bareText } from "../cards/word-reader";
import type { WorkbookAuditRule } from "../audit-rule";
import type { AuditFacts } from "../facts/audit-facts";
import type { CardView } from "../facts/card-view";
import type { Comparable } from "../facts/differing";
import { differing } from "../facts/differing";
import { cardsLacking } from "../lack";

interface Row {
  readonly view: CardView;
  readonly row: number;
}

/** Who has the same role is measured against the same target in the same period. */
export const d24: WorkbookAuditRule = {
  id: "D24",
  per: "workbook",
  severity: "warning",
  source: "product-default",
  assigned: true,
  cases: ["drift"],
  lacks: cardsLacking("period", ({ role, period }) => role !== "" && period !== ""),
  check: (facts) =>
    differing(targetsIn(facts)).map(({ one, usual, agree, all }) =>
      one.place.view.breach(one.place.row, "target", {
        case: "drift",
        measured: number(Number(one.value)),
        limit: number(Number(usual.value)),
        details: {
          agree: number(agree),
          all: number(all),
          role: quote(one.place.view.card.role),
          card: quote(usual.place.view.card.name),
        },
      }),
    ),
};

// Without a role or a period nobody says that two cards are to be alike.
function targetsIn(facts: AuditFacts): Comparable<Row>[] {
  return facts.cards.flatMap((card) => {
    if (card.role === "" || card.period === "") return [];
    const view = facts.view(card);
    const alike = [card.role, card.period].map(bareText).join(" | ");
    return card.rows.flatMap((row) => {
      const target = view.number(row, "target");
      const name = view.text(row, "indicator");
      if (target === null || name === "") return [];
      const indicator = facts.indicator(name)?.id ?? name;
      return [{ group: `${alike} | ${indicator}`, value: target, place: { view, row } }];
    });
  });
}
