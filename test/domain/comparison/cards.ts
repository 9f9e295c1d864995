import type { PersonCard } from "../../../src/domain/comparison/person-card";
import type { ReadCard, ReadIndicator } from "../../../src/domain/comparison/read-card";

/** An indicator as a complete card holds it. */
export function indicator(id: string, changed: Partial<ReadIndicator> = {}): ReadIndicator {
  return {
    id,
    name: id.toUpperCase(),
    row: 5,
    category: "outcome",
    weight: 0.5,
    definition: "resolved / all",
    meaning: "resolved/all",
    unit: "%",
    method: "Ratio",
    threshold: undefined,
    target: 0.9,
    stretch: undefined,
    actual: 0.8,
    counts: { numerator: 80, denominator: 100, scale: 1 },
    score: 80,
    ...changed,
  };
}

/** A card of these indicators with a final total. */
export function card(
  name: string,
  indicators: readonly ReadIndicator[],
  changed: Partial<ReadCard> = {},
): ReadCard {
  return { name, indicators, total: 80, standing: "final", ...changed };
}

/** A card of somebody in a role, for a period. */
export function personCard(name: string, changed: Partial<PersonCard> = {}): PersonCard {
  return {
    ...card(name, [indicator("fcr")]),
    ...{
      tableName: name,
      sheetName: name,
      role: "Agent",
      person: name,
      period: "2026-11",
      grade: "B",
    },
    rows: { first: 5 },
    ...changed,
  };
}
