import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedBalance } from "./counted-weights";
import { points, share } from "./mention";

/** Each category's weight lies in the range that the profile recommends; bounds are inside. */
export const categoryRangeRule: CardRule = {
  id: "C03",
  severity: "warning",
  basis: { part: "ranges" },
  cases: ["below", "above"],
  needs: ["category", "weight"],
  check: (card, profile) =>
    countedBalance(card, profile).categories.flatMap((balance) => {
      const { category, weight, verdict, gap } = balance;
      if (verdict === "within") return [];
      return [
        breach({
          case: verdict,
          column: "weight",
          measured: share(weight),
          limit: share(weight - gap),
          details: { category: { kind: "category", id: category }, gap: points(Math.abs(gap)) },
          repair: { kind: "rebalance" },
        }),
      ];
    }),
};
