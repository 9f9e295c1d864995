import { CATEGORIES } from "../balance/category";
import type { Category } from "../balance/category";
import type { CardFacts } from "./card-facts";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedBalance } from "./counted-weights";
import type { Mention } from "./mention";
import { list, number, points } from "./mention";
import type { CategoryShares } from "./nearest-category-shares";
import { nearestCategoryShares } from "./nearest-category-shares";

/** Where a category leaves its range: the nearest shares that do not, all of them. */
export const rangeRepairRule: CardRule = {
  id: "C05",
  severity: "information",
  basis: { source: "arithmetic" },
  cases: ["one", "several"],
  needs: ["category", "weight"],
  check: (card, profile) => {
    const { categories } = countedBalance(card, profile);
    if (categories.every(({ verdict }) => verdict === "within") || !isReadWhole(card)) return [];
    const [outcome = 0, efficiency = 0, behaviour = 0, capability = 0] = categories.map(
      ({ weight }) => weight,
    );
    const present = { outcome, efficiency, behaviour, capability };
    const nearest = nearestCategoryShares(present, profile);
    if (nearest === null) return [];
    const { change, options } = nearest;
    return [
      breach({
        case: options.length === 1 ? "one" : "several",
        column: "category",
        measured: points(change),
        details: {
          count: number(options.length),
          options: list(options.map((option) => movesTo(option, present))),
        },
        repair: { kind: "category-shares", options },
      }),
    ];
  },
};

// Shares that leave out what could not be read would be repaired into something else.
function isReadWhole({ rows }: CardFacts): boolean {
  return rows.every(({ share, category }) => share !== null && category.meaning !== null);
}

function movesTo(option: CategoryShares, present: CategoryShares): Mention {
  const moved = (category: Category) => Math.abs(option[category] - present[category]) > 1e-9;
  const changes = CATEGORIES.filter(moved).map((category) => ({
    of: { kind: "category", id: category } as const,
    from: present[category],
    to: option[category],
  }));
  return { kind: "changes", changes };
}
