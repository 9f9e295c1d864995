import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedBalance } from "./counted-weights";
import { outside } from "./limit-side";
import { share } from "./mention";

/** No perspective outweighs all the others by far. */
export const perspectiveShareRule: CardRule = {
  id: "C13",
  severity: "information",
  basis: { limit: "perspectiveShare" },
  cases: ["high"],
  needs: ["perspective", "weight"],
  check: (card, profile) =>
    countedBalance(card, profile).perspectives.flatMap(({ perspective, weight }) => {
      const side = outside(weight, profile.limits.perspectiveShare);
      if (side === null) return [];
      return [
        breach({
          case: "high",
          column: "perspective",
          measured: share(weight),
          limit: share(side.bound),
          details: { perspective: { kind: "perspective", id: perspective } },
        }),
      ];
    }),
};
