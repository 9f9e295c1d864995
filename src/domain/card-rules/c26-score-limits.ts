import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { outside } from "./limit-side";
import { number, quote } from "./mention";

/** No score lies beyond the floor or the cap that the card prints. */
export const scoreLimitsRule: CardRule = {
  id: "C26",
  severity: "warning",
  basis: { part: "scoring" },
  cases: ["below", "above"],
  needs: ["score"],
  uses: ["scoreLimits"],
  check: ({ rows, scoreLimits }, { scoring }) => {
    const { floor, cap } = scoreLimits ?? scoring;
    return rows.flatMap(({ row, name, score }) => {
      const side = score === null ? null : outside(score, { lowest: floor, highest: cap });
      if (side === null || score === null) return [];
      return [
        breach({
          case: side.end === "lowest" ? "below" : "above",
          row,
          column: "score",
          measured: number(score),
          limit: number(side.bound),
          details: { indicator: quote(name) },
        }),
      ];
    });
  },
};
