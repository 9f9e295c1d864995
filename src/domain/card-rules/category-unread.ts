import { CATEGORIES } from "../balance/category";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, quote } from "./mention";

/** Every indicator is of one of the four categories. */
export const categoryUnreadRule: CardRule = {
  id: "category-unread",
  severity: "warning",
  basis: { source: "category-article" },
  cases: ["blank", "unknown"],
  needs: ["category"],
  check: ({ rows }) =>
    rows
      .filter(({ category }) => category.meaning === null)
      .map(({ row, name, category: { written } }) =>
        breach({
          case: written === "" ? "blank" : "unknown",
          row,
          column: "category",
          measured: quote(written),
          limit: number(CATEGORIES.length),
          details: { indicator: quote(name) },
          repair: { kind: "choose-category", row, choices: CATEGORIES },
        }),
      ),
};
