import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, word } from "./mention";

/** All rows are seen: a hidden one counts all the same. */
export const rowsHiddenRule: CardRule = {
  id: "rows-hidden",
  severity: "warning",
  basis: { source: "hidden-rows" },
  cases: ["hidden"],
  needs: ["layout"],
  check: ({ layout, rows }) => {
    if (!layout?.rowsHidden) return [];
    const [first] = rows;
    return [
      breach({
        case: "hidden",
        row: first?.row ?? null,
        column: "weight",
        measured: word("some-rows"),
        limit: number(rows.length),
      }),
    ];
  },
};
