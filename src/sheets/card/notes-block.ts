import { phrase } from "../../i18n/phrase";
import { areaOf } from "../plan/area-of";
import type { PlanBuilder } from "../plan/plan-builder";
import type { CardPage } from "./card-page";

/** How scores come about, what a blank means, and which facts are ours: printed with the card. */
export function writeNotes(
  builder: PlanBuilder,
  { card, layout, texts, template }: CardPage,
): void {
  const { heading, first } = layout.notes;
  const { notes } = texts;
  const documents = [...new Set(card.sources.map(({ document }) => document))].join(", ");
  const filledIn = card.rows.some(({ target }) => target !== null);
  const targets = filledIn ? notes.someTargets : notes.targets;
  const assigned = card.weightsPublished ? notes.assigned : notes.weightsAssigned;
  const lines = [
    notes.score,
    notes.missing[card.scoring.missing],
    template.note,
    documents === "" ? "" : targets,
    documents === "" ? "" : phrase(assigned, { document: documents }),
  ];
  builder.put(heading, 0, notes.title);
  builder.style("result", areaOf(heading, 0));
  lines.forEach((line, index) => {
    builder.put(first + index, 0, line);
  });
}
