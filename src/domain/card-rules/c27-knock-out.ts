import type { CardFacts, KnockOutFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { list, number, quote, word } from "./mention";

/** What a breach must be proven by. */
const PROOFS = ["evidence", "date", "approver"] as const;

/** A breached knock-out item is proven, and forces the lowest grade; the score before it stays visible. */
export const knockOutRule: CardRule = {
  id: "C27",
  severity: "error",
  basis: { source: "knock-out-practice" },
  cases: ["grade", "score-hidden", "unproven"],
  needs: ["knockOuts"],
  uses: ["grading"],
  check: ({ knockOuts, grading, rows }) => {
    const breached = (knockOuts ?? []).filter((item) => item.breached);
    const [first] = breached;
    if (first === undefined) return [];
    const found = breached.flatMap(unproven);
    const lowest = grading?.bounds[0]?.grade;
    const items = list(breached.map(({ name }) => quote(name)));
    if (grading && lowest !== undefined && grading.grade !== lowest) {
      const [measured, limit] = [quote(grading.grade), quote(lowest)];
      found.push(breach({ case: "grade", measured, limit, details: { items } }));
    }
    return isHidden(grading, rows)
      ? [...found, breach({ case: "score-hidden", details: { items } })]
      : found;
  },
};

// Where nothing is scored yet there is no total to hide.
function isHidden(grading: CardFacts["grading"], rows: CardFacts["rows"]): boolean {
  return grading?.total === null && rows.some(({ score }) => score !== null);
}

function unproven(item: KnockOutFacts): Breach[] {
  const missing = PROOFS.filter((proof) => item[proof] === "");
  if (missing.length === 0) return [];
  return [
    breach({
      case: "unproven",
      measured: number(PROOFS.length - missing.length),
      limit: number(PROOFS.length),
      details: { item: quote(item.name), missing: list(missing.map(word)) },
    }),
  ];
}
