import { sumOf } from "../cells/compensated-sum";
import { quotient } from "../rates/quotient";
import type { Refusal } from "../refusal";
import { alignIndicators } from "./align-indicators";
import type { AlignedIndicator } from "./align-indicators";
import { answerOrRefusal } from "./answer-or-refusal";
import type { Counts, ReadCard } from "./read-card";

/** A team's rate beside each person's own. */
export interface PooledRate {
  readonly indicatorId: string;
  /** Over everybody whose counts are known, or why there is none. */
  readonly pooled: number | Refusal;
  /** How many people's counts went into it. */
  readonly people: number;
  /** Each person's own actual, in the order of the cards; undefined where there is none. */
  readonly own: readonly (number | undefined)[];
}

function pooledOf({ id, onCards }: AlignedIndicator): PooledRate[] {
  const counted = onCards.map((row) => row?.counts).filter((counts) => counts !== undefined);
  const scale = counted[0]?.scale;
  if (scale === undefined) return [];
  const total = (count: (one: Counts) => number) => sumOf(counted.map(count));
  const pooled = answerOrRefusal(
    () =>
      scale *
      quotient(
        total(({ numerator }) => numerator),
        total((one) => one.denominator),
      ),
  );
  const own = onCards.map((row) => row?.actual);
  return [{ indicatorId: id, pooled, people: counted.length, own }];
}

/**
 * The rates of a team, pooled: the sum of all numerators over the sum of all denominators. A mean
 * of rates would give somebody with two cases the weight of somebody with 200.
 *
 * @param cards - One card a person, of one role and period.
 * @returns Each indicator of which at least one person's counts are known.
 */
export function pooledRates(cards: readonly ReadCard[]): PooledRate[] {
  return alignIndicators(cards).flatMap(pooledOf);
}
