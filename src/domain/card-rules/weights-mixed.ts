import { isMisfit } from "../balance/weight-scale";
import type { CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, quote } from "./mention";

/** One column writes its weights in one way: all as 0.2 (or 20%), or all as 20. */
export const weightsMixedRule: CardRule = {
  id: "weights-mixed",
  severity: "error",
  basis: { source: "product-default" },
  cases: ["percent-among-fractions", "fraction-among-percents"],
  needs: ["weight"],
  check: ({ rows, whole }) =>
    rows.flatMap(({ row, name, weight }) => {
      if (weight.kind !== "weight" || !isMisfit(weight.weight, whole)) return [];
      const { weight: from } = weight;
      const to = Number((whole === 1 ? from / 100 : from * 100).toPrecision(12));
      return [
        breach({
          case: whole === 1 ? "percent-among-fractions" : "fraction-among-percents",
          row,
          column: "weight",
          measured: number(from),
          limit: number(to),
          details: { indicator: quote(name) },
          repair: { kind: "write", cells: [{ row, column: "weight", from, to }] },
        }),
      ];
    }),
};
