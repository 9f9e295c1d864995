import { weightSum } from "../balance/weight-sum";
import type { CardFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import type { CheckProfile } from "./check-profile";
import { countedWeights } from "./counted-weights";
import { outside } from "./limit-side";
import { number, share } from "./mention";

/** The card says what a missing score means, and enough is scored for a total to be final. */
export const missingScoresRule: CardRule = {
  id: "C24",
  severity: "error",
  basis: { source: "missing-scores" },
  cases: ["unset", "uncovered"],
  needs: ["weight", "score"],
  uses: ["missingScores"],
  check: (card, profile) => [...unset(card), ...uncovered(card, profile)],
};

function unset({ missingScores, rows }: CardFacts): Breach[] {
  if (missingScores !== "unset") return [];
  const missing = rows.filter(({ score }) => score === null).length;
  return [breach({ case: "unset", column: "score", measured: number(missing) })];
}

// A card on which nothing is scored yet has no total that could mislead.
function uncovered(card: CardFacts, { scoring, sources }: CheckProfile): Breach[] {
  const counted = countedWeights(card);
  const total = weightSum(counted);
  const scored = weightSum(counted.filter(({ facts }) => facts.score !== null));
  if (scored === 0 || card.missingScores === "zero") return [];
  const covered = scored / total;
  const side = outside(covered, { lowest: scoring.coveredWeightLimit });
  if (side === null) return [];
  const limit = share(side.bound);
  return [
    breach({
      case: "uncovered",
      source: sources.scoring,
      column: "score",
      measured: share(covered),
      limit,
    }),
  ];
}
