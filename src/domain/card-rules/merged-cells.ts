import type { FactColumn } from "./card-facts";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, word } from "./mention";

/** What a merged cell says in these columns counts for all of its rows. */
const COUNTED: readonly FactColumn[] = ["category", "perspective"];

/** No cells are merged: only the first of them holds anything. */
export const mergedCellsRule: CardRule = {
  id: "merged-cells",
  severity: "warning",
  basis: { source: "product-default" },
  cases: ["counted", "merged"],
  needs: ["layout"],
  check: ({ layout }) =>
    (layout?.merged ?? []).map(({ row, column }) =>
      breach({
        case: COUNTED.includes(column) ? "counted" : "merged",
        row,
        column,
        measured: number(layout?.merged.length ?? 0),
        limit: number(0),
        details: { column: word(column) },
      }),
    ),
};
