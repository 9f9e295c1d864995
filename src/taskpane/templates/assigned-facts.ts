import type { AssignedFact } from "../../catalogue/indicator";
import { indicator } from "../../catalogue/indicators";
import type { Template } from "../../catalogue/template";

/** The kinds of fact in a template that no document states and that we added. */
export function assignedFacts(template: Template): readonly AssignedFact[] {
  const ids = [...template.rows.map((row) => row.indicator), ...template.knockOuts];
  return [...new Set(ids.flatMap((id) => indicator(id).assigned))].sort();
}
