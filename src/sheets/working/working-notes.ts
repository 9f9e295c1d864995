import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import type { WorkingPage } from "./working-page";

/** Writes the notes under the tables, or above the one that grows. */
export function writeNotes(builder: PlanBuilder, { layout, notes, sheets }: WorkingPage): void {
  const { notes: heading, columns } = layout;
  builder.put(heading, 0, sheets.working.notes);
  builder.style("result", areaOf(heading, 0));
  notes.forEach((line, index) => {
    builder.put(heading + 1 + index, 0, line);
  });
  builder.style("hint", areaOf(heading + 1, 0, notes.length, columns));
}
