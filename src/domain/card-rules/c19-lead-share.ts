import { weightSum } from "../balance/weight-sum";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedWeights } from "./counted-weights";
import { outside } from "./limit-side";
import { share } from "./mention";

/** A card holds indicators that move ahead of the result and such that tell of it afterwards. */
export const leadShareRule: CardRule = {
  id: "C19",
  severity: "information",
  basis: { limit: "leadShare" },
  cases: ["low", "high"],
  needs: ["weight", "indicators"],
  check: (card, { limits }) => {
    const counted = countedWeights(card);
    const total = weightSum(counted);
    if (total === 0) return [];
    const leading = counted.filter(({ facts }) => facts.indicator?.timing === "lead");
    const part = weightSum(leading) / total;
    const side = outside(part, limits.leadShare);
    if (side === null) return [];
    return [
      breach({
        case: side.end === "lowest" ? "low" : "high",
        column: "weight",
        measured: share(part),
        limit: share(side.bound),
      }),
    ];
  },
};
