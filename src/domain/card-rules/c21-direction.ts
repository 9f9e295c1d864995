import type { FactColumn, RowFacts } from "./card-facts";
import type { Breach, CardRule } from "./card-rule";
import { breach } from "./card-rule";
import { number, quote, word } from "./mention";

/** The lines of a row lie in the order that its direction demands. */
export const directionRule: CardRule = {
  id: "C21",
  severity: "error",
  basis: { source: "inverse-indicators" },
  cases: ["reversed", "equal"],
  needs: ["direction", "target"],
  uses: ["threshold", "stretch", "method"],
  check: ({ rows }) => rows.flatMap(linesOutOfOrder),
};

type Line = Extract<FactColumn, "threshold" | "target" | "stretch">;

/** Each is to lie further in the wanted direction than those before it. */
const LINES: readonly Line[] = ["threshold", "target", "stretch"];

/** With these methods the target cell holds points for an event, or nothing that an actual is measured by. */
const METHODS_WITHOUT_LINES: readonly RowFacts["method"][] = ["deduction", "rubric"];

function linesOutOfOrder(facts: RowFacts): Breach[] {
  const { direction, method } = facts;
  if (direction === null || direction === "gate") return [];
  if (METHODS_WITHOUT_LINES.includes(method)) return [];
  const given = LINES.filter((line) => facts[line] !== null);
  return given.slice(1).flatMap((further, index) => {
    const nearer = given[index] ?? further;
    const [one, other] = [facts[nearer] ?? NaN, facts[further] ?? NaN];
    if (one === other) return mayBeEqual(facts, nearer) ? [] : [equalLines(facts, nearer, further)];
    // The lines of a band rise from its lower end to its upper one.
    const inOrder = direction === "down" ? one > other : one < other;
    return inOrder ? [] : [reversedLines(facts, nearer, further)];
  });
}

// Target and stretch may be the same: then nothing is to be won beyond the target.
function mayBeEqual({ direction, method }: RowFacts, nearer: Line): boolean {
  return method === "steps" || (nearer === "target" && direction !== "band");
}

function told({ row, name, direction, ...lines }: RowFacts, nearer: Line, further: Line) {
  return {
    row,
    column: further,
    measured: number(lines[further] ?? NaN),
    limit: number(lines[nearer] ?? NaN),
    details: {
      indicator: quote(name),
      direction: word(`direction-${String(direction)}`),
      nearer: word(nearer),
      further: word(further),
    },
  } as const;
}

function equalLines(facts: RowFacts, nearer: Line, further: Line): Breach {
  return breach({ case: "equal", ...told(facts, nearer, further) });
}

function reversedLines(facts: RowFacts, nearer: Line, further: Line): Breach {
  const { row } = facts;
  const [one, other] = [facts[nearer] ?? NaN, facts[further] ?? NaN];
  const cells = [
    { row, column: nearer, from: one, to: other },
    { row, column: further, from: other, to: one },
  ];
  return breach({
    case: "reversed",
    ...told(facts, nearer, further),
    repair: { kind: "write", cells },
  });
}
