import type { FactColumn, RowFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { list, number, quote, share, word } from "./mention";

/** What makes an indicator measurable, attainable and somebody's, by column. */
const PARTS = [
  "measured",
  "unit",
  "target",
  "dataSource",
  "cycle",
  "owner",
] as const satisfies readonly FactColumn[];

/** Every indicator says how it is measured, in what, to which target, from where, when and by whom. */
export const smartRule: CardRule = {
  id: "C16",
  severity: "warning",
  basis: { source: "smart" },
  cases: ["incomplete"],
  needs: ["target"],
  uses: PARTS,
  check: (card) => {
    const parts = PARTS.filter((part) => card.columns.has(part));
    const missing = card.rows.map((row) => parts.filter((part) => isMissing(row, part)));
    const all = parts.length * card.rows.length;
    const index = share((all - missing.flat().length) / all);
    return card.rows.flatMap((row, place) => incomplete(row, missing[place] ?? [], parts, index));
  },
};

type Part = (typeof PARTS)[number];

function isMissing(row: RowFacts, part: Part): boolean {
  if (part === "target" && hasOtherGoal(row)) return false;
  return row[part] === null || row[part] === "";
}

// A band lies between two other lines, and a rubric has its written levels.
function hasOtherGoal({ method, threshold, stretch }: RowFacts): boolean {
  return method === "rubric" || (method === "band" && threshold !== null && stretch !== null);
}

function incomplete(
  { row, name }: RowFacts,
  missing: readonly Part[],
  parts: readonly Part[],
  index: ReturnType<typeof share>,
): Breach[] {
  const [first] = missing;
  if (first === undefined) return [];
  return [
    breach({
      case: "incomplete",
      row,
      column: first,
      measured: number(parts.length - missing.length),
      limit: number(parts.length),
      details: { indicator: quote(name), missing: list(missing.map(word)), index },
    }),
  ];
}
