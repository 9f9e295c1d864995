import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { list, number, quote } from "./mention";

/** What can be had by speed or number alone stands beside what keeps it honest. */
export const pairedIndicatorRule: CardRule = {
  id: "C18",
  severity: "warning",
  basis: { source: "paired-indicators" },
  cases: ["alone"],
  needs: ["indicator"],
  uses: ["indicators"],
  check: ({ rows }) => {
    const onCard = new Set(rows.map(({ indicator }) => indicator?.id));
    return rows.flatMap(({ row, name, indicator }) => {
      if (!indicator?.flags.includes("gameable")) return [];
      const { partners } = indicator;
      if (partners.length === 0 || partners.some((partner) => onCard.has(partner))) return [];
      return [
        breach({
          case: "alone",
          row,
          column: "indicator",
          measured: number(0),
          limit: number(1),
          details: {
            indicator: quote(name),
            partners: list(partners.map((id) => ({ kind: "indicator", id }))),
          },
        }),
      ];
    });
  },
};
