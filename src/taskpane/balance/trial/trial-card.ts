import type { RowFacts } from "../../../domain/card-rules/card-facts";
import type { Card } from "../card";
import { weighedCard } from "../card-in-table";

/** The card as it would be with other weights, given for its readable weights in their order. */
export function trialCard(card: Card, shares: readonly number[]): Card {
  const shareOfRow = new Map(card.weights.map(({ row }, index) => [row, shares[index]]));
  const rows = card.facts.rows.map((facts): RowFacts => {
    const share = shareOfRow.get(facts.row);
    return share === undefined ? facts : { ...facts, ...weighed(share, card.whole) };
  });
  return weighedCard({ ...card, facts: { ...card.facts, rows } });
}

function weighed(share: number, whole: number): Pick<RowFacts, "share" | "weight"> {
  const written = share * whole;
  if (written > 0) return { share, weight: { kind: "weight", weight: written } };
  return { share: null, weight: { kind: "not-positive", value: written } };
}
