import { sumOf } from "../cells/compensated-sum";
import { alignIndicators } from "./align-indicators";
import type { AlignedIndicator } from "./align-indicators";
import type { ReadCard } from "./read-card";

/** A team's rate beside each person's own. */
export interface PooledRate {
  readonly indicator: AlignedIndicator;
  /** Over everybody whose counts are known. */
  readonly pooled: number;
  /** By which the quotient of the sums is multiplied. */
  readonly scale: number;
  /** How many people's counts went into it. */
  readonly people: number;
}

function pooledOf(indicator: AlignedIndicator): PooledRate[] {
  const rows = indicator.onCards.flatMap((row) => (row?.counts ? [row] : []));
  const counted = rows.flatMap(({ counts }) => counts ?? []);
  if (new Set(rows.map(({ meaning }) => meaning)).size > 1) return [];
  const scales = new Set(counted.flatMap(({ scale }) => scale ?? []));
  if (counted.length === 0 || scales.size > 1) return [];
  const [scale = 1] = scales;
  const above = sumOf(counted.map(({ numerator }) => numerator));
  const below = sumOf(counted.map(({ denominator }) => denominator));
  return [{ indicator, pooled: (scale * above) / below, scale, people: counted.length }];
}

/**
 * The rates of a team, pooled: the sum of all numerators over the sum of all denominators. A mean
 * of rates would give somebody with two cases the weight of somebody with 200.
 *
 * @param cards - One card a person, of one role and period.
 * @returns Each indicator of which at least one person's counts are known; none whose rates are
 * written in different scales, or count different things.
 */
export function pooledRates(cards: readonly ReadCard[]): PooledRate[] {
  return alignIndicators(cards).flatMap(pooledOf);
}
