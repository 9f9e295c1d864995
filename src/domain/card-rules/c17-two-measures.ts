import type { RowFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { joinedMeasures } from "./joined-measures";
import { number, quote } from "./mention";

/** Signs between two spaces or two words; "times/month" is a unit and no division. */
const DIVISION = /÷|\s[/／]\s/g;

/** One row measures one thing. */
export const twoMeasuresRule: CardRule = {
  id: "C17",
  severity: "warning",
  basis: { source: "compound-lists" },
  cases: ["name", "formula", "catalogue"],
  needs: ["indicator"],
  uses: ["measured", "indicators"],
  check: ({ rows }) => rows.flatMap(twoMeasuresIn),
};

function twoMeasuresIn({ row, name, measured, indicator }: RowFacts): Breach[] {
  const told = { row, column: "indicator", details: { indicator: quote(name) } } as const;
  const sides = joinedMeasures(name);
  if (sides !== null) {
    const [one, other] = sides;
    return [breach({ case: "name", measured: quote(one), limit: quote(other), ...told })];
  }
  const divisions = measured?.match(DIVISION)?.length ?? 0;
  if (divisions > 1) {
    return [breach({ case: "formula", measured: number(divisions), limit: number(1), ...told })];
  }
  const isCompound = indicator?.flags.includes("compound") ?? false;
  return isCompound ? [breach({ case: "catalogue", ...told })] : [];
}
