import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { DriftFacts } from "./comparison-facts";
import type { Mention } from "./mention";
import { number, quote, word } from "./mention";
import { nameOfRow } from "./name-of-row";

/** Two periods are compared by what was counted and scored alike in both. */
export const periodDriftRule: CardRule = {
  id: "period-drift",
  severity: "warning",
  basis: { source: "product-default" },
  cases: ["definition", "method", "line"],
  needs: ["periodBefore"],
  check: (card) => {
    const { period = "", drifts = [] } = card.periodBefore ?? {};
    return drifts.map(({ row, what, before, after }) => {
      const isWord = what === "definition" || what === "method";
      return breach({
        case: isWord ? what : "line",
        row,
        column: what === "definition" ? "measured" : what,
        measured: mentionOf(what, after),
        limit: mentionOf(what, before),
        details: {
          indicator: quote(nameOfRow(card, row)),
          period: quote(period),
          ...(!isWord && { line: word(what) }),
        },
      });
    });
  },
};

function mentionOf(what: DriftFacts["what"], value: DriftFacts["before"]): Mention {
  if (typeof value === "number") return number(value);
  if (value === "") return word("blank");
  return what === "method" ? { kind: "method", id: value } : quote(value);
}
