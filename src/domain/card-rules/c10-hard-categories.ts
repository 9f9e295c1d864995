import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { countedBalance } from "./counted-weights";
import { share } from "./mention";

/** A card measures both what comes of the work and how efficiently it is done. */
export const hardCategoriesRule: CardRule = {
  id: "C10",
  severity: "warning",
  basis: { source: "category-article" },
  cases: ["missing"],
  needs: ["category", "weight"],
  check: (card, profile) => {
    const { categories, total } = countedBalance(card, profile);
    if (total === 0) return [];
    const wanted = categories.filter(
      ({ category }) => category === "outcome" || category === "efficiency",
    );
    return wanted
      .filter(({ weight }) => weight === 0)
      .map(({ category, lowest }) =>
        breach({
          case: "missing",
          column: "category",
          measured: share(0),
          limit: share(lowest),
          details: { category: { kind: "category", id: category } },
        }),
      );
  },
};
