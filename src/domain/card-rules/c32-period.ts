import type { CardFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { quote, word } from "./mention";
import { nameOfRow } from "./name-of-row";

/** Two cycles in one cell, as in 年/月 or "month or quarter". */
const SEVERAL = /[/／、,，或]|\bor\b/i;

/** Every indicator is measured over one span of time, and no level is added up over several. */
export const periodRule: CardRule = {
  id: "C32",
  severity: "error",
  basis: { source: "indicator-library" },
  cases: ["several", "level-summed"],
  needs: ["cycle"],
  uses: ["combinedPeriods"],
  check: (card) => [...severalCycles(card), ...summedLevels(card)],
};

function severalCycles({ rows }: CardFacts): Breach[] {
  return rows.flatMap(({ row, name, cycle }) => {
    if (cycle === null || !SEVERAL.test(cycle)) return [];
    const details = { indicator: quote(name) };
    const [measured, limit] = [quote(cycle), word("one-cycle")];
    return [breach({ case: "several", row, column: "cycle", measured, limit, details })];
  });
}

function summedLevels(card: CardFacts): Breach[] {
  return (card.combinedPeriods ?? [])
    .filter(({ how, stock }) => stock && how === "sum")
    .map(({ row }) =>
      breach({
        case: "level-summed",
        row,
        column: "indicator",
        measured: word("summed"),
        limit: word("last-value"),
        details: { indicator: quote(nameOfRow(card, row)) },
      }),
    );
}
