import type { AssignedFact, Indicator } from "../../catalogue/indicator";
import type { AssignedPart, Template } from "../../catalogue/template";

/** Parts of a template that are told about; categories are a fact of the indicators as well. */
const PARTS = {
  categories: "category",
  rows: "rows",
  weights: "weights",
} as const satisfies Partial<Record<AssignedPart, string>>;

type Assigned = AssignedFact | (typeof PARTS)[keyof typeof PARTS];

const isTold = (part: AssignedPart): part is keyof typeof PARTS => part in PARTS;

/** The kinds of fact in a card that no document states and that we added. */
export function assignedFacts(
  { rows, assigned }: Template,
  knockOuts: readonly string[],
  factsOf: (id: string) => Indicator,
): readonly Assigned[] {
  const ids = [...rows.map((row) => row.indicator), ...knockOuts];
  const parts = assigned.filter(isTold).map((part) => PARTS[part]);
  return [...new Set([...parts, ...ids.flatMap((id) => factsOf(id).assigned)])].sort();
}
