import type { CardFacts, RowFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { quote, word } from "./mention";
import type { Repair } from "./repair";

/** A weight is a number; one that is text does not count in any sum of Excel's. */
export const weightTextRule: CardRule = {
  id: "weight-text",
  severity: "error",
  basis: { source: "numeric-text" },
  cases: ["number", "words"],
  needs: ["weight"],
  check: (card) => card.rows.flatMap((row) => textIn(row, card)),
};

function textIn({ row, name, weight }: RowFacts, { whole }: CardFacts): Breach[] {
  if (weight.kind !== "text") return [];
  const { text, meant } = weight;
  const to = meant === null ? null : asWritten(meant, text, whole);
  return [
    breach({
      case: to === null ? "words" : "number",
      row,
      column: "weight",
      measured: quote(text),
      limit: to === null ? word("a-number") : quote(String(to)),
      details: { indicator: quote(name) },
      repair: to === null ? null : writing(row, text, to),
    }),
  ];
}

// "20%" means 0.2, which a card that leaves the sign out writes as 20.
function asWritten(meant: number, text: string, whole: 1 | 100): number {
  const saysPercent = /[%％]/.test(text);
  return Number((saysPercent ? meant * whole : meant).toPrecision(12));
}

const writing = (row: number, from: string, to: number): Repair => ({
  kind: "write",
  cells: [{ row, column: "weight", from, to }],
});
