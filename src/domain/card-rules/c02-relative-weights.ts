import { weightSum } from "../balance/weight-sum";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedWeights, writtenWeights } from "./counted-weights";
import { quote, share } from "./mention";

/** Relative weights are shown beside what they amount to. */
export const relativeWeightsRule: CardRule = {
  id: "C02",
  severity: "information",
  basis: { source: "relative-weights" },
  cases: ["shares"],
  needs: ["weight"],
  check: (card) => {
    const written = writtenWeights(card);
    const sum = weightSum(written);
    if (card.mode === "absolute" || sum <= 0) return [];
    const changes = countedWeights(card).map(({ facts, weight }, index) => ({
      of: quote(facts.name),
      from: written[index]?.weight ?? 0,
      to: weight,
    }));
    return [
      breach({
        case: "shares",
        column: "weight",
        measured: share(sum),
        limit: share(1),
        details: { changes: { kind: "changes", changes } },
      }),
    ];
  },
};
