import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { quote, word } from "./mention";

/** Nobody who serves customers is paid for what the whole queue or company decides. */
export const controllabilityRule: CardRule = {
  id: "C20",
  severity: "information",
  basis: { source: "queue-property" },
  cases: ["shared"],
  needs: ["indicator", "level"],
  uses: ["indicators"],
  check: ({ rows, level }) =>
    rows
      .filter(({ indicator }) => level === "agent" && indicator?.flags.includes("shared"))
      .map(({ row, name }) =>
        breach({
          case: "shared",
          row,
          column: "indicator",
          measured: word("shared"),
          limit: word("agent"),
          details: { indicator: quote(name) },
        }),
      ),
};
