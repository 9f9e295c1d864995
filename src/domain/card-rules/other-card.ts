import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { list, number, quote } from "./mention";

/** A sheet holds one card, so that rows can be put in and a print shows one person. */
export const otherCardRule: CardRule = {
  id: "other-card",
  severity: "information",
  basis: { source: "product-default" },
  cases: ["beside"],
  needs: ["layout"],
  check: ({ layout }) => {
    const others = layout?.otherCards ?? [];
    if (others.length === 0) return [];
    return [
      breach({
        case: "beside",
        measured: number(others.length + 1),
        limit: number(1),
        details: { tables: list(others.map(quote)) },
      }),
    ];
  },
};
