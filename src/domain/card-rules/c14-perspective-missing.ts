import { PERSPECTIVES } from "../balance/category";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { quote } from "./mention";

/** Every indicator stands in a perspective; where none is given, whoever uses the card is asked. */
export const perspectiveMissingRule: CardRule = {
  id: "C14",
  severity: "warning",
  basis: { source: "indicator-library" },
  cases: ["blank", "unknown"],
  needs: ["perspective"],
  check: ({ rows }) =>
    rows
      .filter(({ perspective }) => perspective.meaning === null)
      .map(({ row, name, perspective: { written } }) =>
        breach({
          case: written === "" ? "blank" : "unknown",
          row,
          column: "perspective",
          measured: quote(written),
          details: { indicator: quote(name) },
          repair: { kind: "choose-perspective", row, choices: PERSPECTIVES },
        }),
      ),
};
