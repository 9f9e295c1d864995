import type { RowFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, quote } from "./mention";

/** Every indicator has a weight above 0. */
export const weightMissingRule: CardRule = {
  id: "C09",
  severity: "error",
  basis: { source: "arithmetic" },
  cases: ["blank", "not-positive"],
  needs: ["weight"],
  check: ({ rows }) => rows.flatMap(missingIn),
};

function missingIn({ row, name, weight }: RowFacts): Breach[] {
  const told = {
    row,
    column: "weight",
    limit: number(0),
    details: { indicator: quote(name) },
  } as const;
  if (weight.kind === "blank") return name === "" ? [] : [breach({ case: "blank", ...told })];
  if (weight.kind !== "not-positive") return [];
  return [breach({ case: "not-positive", measured: number(weight.value), ...told })];
}
