import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedBalance } from "./counted-weights";
import { outside } from "./limit-side";
import { share } from "./mention";

/** What is counted outweighs what is judged. */
export const hardShareRule: CardRule = {
  id: "C11",
  severity: "information",
  basis: { limit: "hardShare" },
  cases: ["low"],
  needs: ["category", "weight"],
  check: (card, profile) => {
    const { categories, total } = countedBalance(card, profile);
    const hard = categories
      .filter(({ category }) => category === "outcome" || category === "efficiency")
      .reduce((sum, { weight }) => sum + weight, 0);
    const side = outside(hard, profile.limits.hardShare);
    if (side === null || total === 0) return [];
    return [
      breach({ case: "low", column: "category", measured: share(hard), limit: share(side.bound) }),
    ];
  },
};
