import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedWeights } from "./counted-weights";
import { outside } from "./limit-side";
import { quote, share } from "./mention";

/** No indicator weighs too little to matter or so much that it decides alone. */
export const singleWeightRule: CardRule = {
  id: "C07",
  severity: "warning",
  basis: { part: "weightRules" },
  cases: ["low", "high"],
  needs: ["weight"],
  check: (card, { weightRules }) =>
    countedWeights(card).flatMap(({ facts, weight }) => {
      const side = outside(weight, weightRules);
      if (side === null) return [];
      return [
        breach({
          case: side.end === "lowest" ? "low" : "high",
          row: facts.row,
          column: "weight",
          measured: share(weight),
          limit: share(side.bound),
          details: { indicator: quote(facts.name) },
          repair: { kind: "rebalance" },
        }),
      ];
    }),
};
