import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { outside } from "./limit-side";
import { number } from "./mention";

/** The card has as many indicators as people can steer by. */
export const indicatorCountRule: CardRule = {
  id: "C06",
  severity: "warning",
  basis: { limit: "indicatorCount" },
  cases: ["few", "many"],
  needs: [],
  check: ({ rows }, { limits }) => {
    const side = outside(rows.length, limits.indicatorCount);
    if (side === null) return [];
    return [
      breach({
        case: side.end === "lowest" ? "few" : "many",
        column: "indicator",
        measured: number(rows.length),
        limit: number(side.bound),
      }),
    ];
  },
};
