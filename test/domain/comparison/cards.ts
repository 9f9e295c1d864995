import type { ReadCard, ReadIndicator } from "../../../src/domain/comparison/read-card";

/** An indicator as a complete card holds it. */
export function indicator(id: string, changed: Partial<ReadIndicator> = {}): ReadIndicator {
  return {
    id,
    category: "outcome",
    weight: 0.5,
    definition: "resolved / all",
    target: 0.9,
    rule: { method: "ratio", target: 0.9, direction: "up", floor: 0, cap: 100 },
    actual: 0.8,
    counts: { numerator: 80, denominator: 100, scale: 1 },
    score: 80,
    ...changed,
  };
}

/** A card of these indicators that blocks its total where a score is missing. */
export function card(
  name: string,
  indicators: readonly ReadIndicator[],
  changed: Partial<ReadCard> = {},
): ReadCard {
  return { name, indicators, missing: "block", leastCovered: 0.8, knockedOut: false, ...changed };
}
