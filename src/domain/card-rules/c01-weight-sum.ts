import { isWhole, weightSum } from "../balance/weight-sum";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { writtenWeights } from "./counted-weights";
import { points, share } from "./mention";

/** The weights make 100 %, or, where they are relative, at least something. */
export const weightSumRule: CardRule = {
  id: "C01",
  severity: "error",
  basis: { source: "weights-practice" },
  cases: ["short", "over", "nothing"],
  needs: ["weight"],
  check: (card) => {
    const sum = weightSum(writtenWeights(card));
    const told = { column: "weight", measured: share(sum) } as const;
    if (card.mode === "relative") {
      return sum > 0 ? [] : [breach({ case: "nothing", limit: share(0), ...told })];
    }
    if (isWhole(sum)) return [];
    const details = { gap: points(Math.abs(sum - 1)) };
    const limit = share(1);
    const side = sum < 1 ? "short" : "over";
    return [breach({ case: side, limit, details, repair: { kind: "rebalance" }, ...told })];
  },
};
