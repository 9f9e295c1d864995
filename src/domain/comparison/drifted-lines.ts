import type { DriftFacts } from "../card-rules/comparison-facts";
import { foldedText } from "../card-rules/folded-text";
import { alignIndicators } from "./align-indicators";
import { sameNumber } from "./drift";
import type { PersonCard } from "./person-card";
import type { ReadIndicator } from "./read-card";

const COMPARED = { definition: "meaning", method: "method" } as const;
const WORDS = ["definition", "method"] as const;
const LINES = ["threshold", "target", "stretch"] as const;

/**
 * What a card counts or scores otherwise than the card of the period before, by its rows. A weight
 * that changed changes no result.
 *
 * @param before - The earlier card.
 * @param after - The later card.
 * @returns One entry for each thing that changed about an indicator that both have.
 */
export function driftedLines(before: PersonCard, after: PersonCard): DriftFacts[] {
  return alignIndicators([before, after]).flatMap(({ onCards: [one, other] }) =>
    one && other ? driftsOf(one, other, after.rows.first) : [],
  );
}

function driftsOf(before: ReadIndicator, after: ReadIndicator, first: number): DriftFacts[] {
  const row = after.row - first;
  const words = WORDS.filter(
    (what) => foldedText(before[COMPARED[what]]) !== foldedText(after[COMPARED[what]]),
  );
  const lines = LINES.filter((what) => !sameNumber(before[what], after[what]));
  return [
    ...words.map((what) => ({ row, what, before: before[what], after: after[what] })),
    ...lines.map((what) => ({ row, what, before: before[what] ?? "", after: after[what] ?? "" })),
  ];
}
