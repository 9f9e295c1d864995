import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedBalance } from "./counted-weights";
import { list, number } from "./mention";

/**
 * All four perspectives carry weight. Only a manager's card is held to it: the published library has
 * hardly any indicator of finance, and none of learning, for those who serve customers themselves.
 */
export const perspectiveCoverageRule: CardRule = {
  id: "C12",
  severity: "information",
  basis: { source: "indicator-library" },
  cases: ["manager", "agent"],
  needs: ["perspective", "weight"],
  uses: ["level"],
  check: (card, profile) => {
    const { perspectives, total } = countedBalance(card, profile);
    const empty = perspectives.filter(({ weight }) => weight === 0);
    if (empty.length === 0 || total === 0) return [];
    const isManager = card.level === "manager";
    return [
      breach({
        case: isManager ? "manager" : "agent",
        severity: isManager ? "warning" : "information",
        column: "perspective",
        measured: number(perspectives.length - empty.length),
        limit: number(perspectives.length),
        details: {
          perspectives: list(
            empty.map(({ perspective }) => ({ kind: "perspective", id: perspective })),
          ),
        },
      }),
    ];
  },
};
