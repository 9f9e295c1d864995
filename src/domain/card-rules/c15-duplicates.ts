import type { RowFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { foldedText } from "./folded-text";
import { quote } from "./mention";

/** Nothing is measured twice, under one name or under two. */
export const duplicatesRule: CardRule = {
  id: "C15",
  severity: "warning",
  basis: { source: "duplicated-calculation" },
  cases: ["same-indicator", "same-name", "same-figures"],
  needs: ["indicator"],
  uses: ["indicators"],
  check: ({ rows }) =>
    rows.flatMap((later, index) => {
      for (const earlier of rows.slice(0, index)) {
        const likeness = likenessOf(earlier, later);
        if (likeness !== null) return [duplicate(earlier, later, likeness)];
      }
      return [];
    }),
};

type Likeness = "same-indicator" | "same-name" | "same-figures";

function likenessOf(one: RowFacts, other: RowFacts): Likeness | null {
  const known = one.indicator && other.indicator;
  if (known && one.indicator.id === other.indicator.id) return "same-indicator";
  if (other.name !== "" && foldedText(one.name) === foldedText(other.name)) return "same-name";
  if (!known || one.indicator.figures === null) return null;
  return one.indicator.figures === other.indicator.figures ? "same-figures" : null;
}

function duplicate(earlier: RowFacts, later: RowFacts, likeness: Likeness): Breach {
  return breach({
    case: likeness,
    severity: likeness === "same-indicator" ? "error" : "warning",
    row: later.row,
    column: "indicator",
    measured: quote(later.name),
    limit: quote(earlier.name),
  });
}
