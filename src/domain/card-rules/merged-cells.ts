import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, word } from "./mention";

/** No cells are merged: only the first of them holds anything, the others count as blank. */
export const mergedCellsRule: CardRule = {
  id: "merged-cells",
  severity: "warning",
  basis: { source: "product-default" },
  cases: ["merged"],
  needs: ["layout"],
  check: ({ layout }) =>
    (layout?.merged ?? []).map(({ row, column }) =>
      breach({
        case: "merged",
        row,
        column,
        measured: number(layout?.merged.length ?? 0),
        limit: number(0),
        details: { column: word(column) },
      }),
    ),
};
