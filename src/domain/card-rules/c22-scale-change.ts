import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { nameOfRow } from "./name-of-row";
import { quote } from "./mention";

/** A trend compares answers to one question on one scale. */
export const scaleChangeRule: CardRule = {
  id: "C22",
  severity: "error",
  basis: { source: "effort-versions" },
  cases: ["changed"],
  needs: ["surveys"],
  check: (card) =>
    (card.surveys ?? [])
      .filter(({ version, previousVersion }) => (previousVersion ?? version) !== version)
      .map(({ row, version, previousVersion }) =>
        breach({
          case: "changed",
          row,
          column: "indicator",
          measured: quote(version),
          limit: quote(previousVersion ?? ""),
          details: { indicator: quote(nameOfRow(card, row)) },
        }),
      ),
};
