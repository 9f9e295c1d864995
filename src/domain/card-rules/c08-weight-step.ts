import { ROUNDING } from "../balance/weight-sum";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedWeights } from "./counted-weights";
import { quote, share } from "./mention";

/** Weights are round: multiples of the profile's step. */
export const weightStepRule: CardRule = {
  id: "C08",
  severity: "information",
  basis: { part: "weightRules" },
  cases: ["off"],
  needs: ["weight"],
  check: (card, { weightRules: { step } }) =>
    countedWeights(card).flatMap(({ facts, weight }) => {
      const steps = weight / step;
      if (Math.abs(steps - Math.round(steps)) <= ROUNDING / step) return [];
      return [
        breach({
          case: "off",
          row: facts.row,
          column: "weight",
          measured: share(weight),
          limit: share(step),
          details: { indicator: quote(facts.name) },
          repair: { kind: "rebalance" },
        }),
      ];
    }),
};
