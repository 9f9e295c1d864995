import { weightSum } from "../balance/weight-sum";
import { alignIndicators } from "./align-indicators";
import { driftOf } from "./drift";
import type { Drift } from "./drift";
import type { ReadCard, ReadIndicator } from "./read-card";
import { finalTotal } from "./read-card";

/** An indicator in two periods. */
export interface PeriodChange {
  readonly id: string;
  /** Undefined where the indicator is new. */
  readonly before: ReadIndicator | undefined;
  /** Undefined where the indicator was dropped. */
  readonly after: ReadIndicator | undefined;
  readonly drift: readonly Drift[];
  /** Undefined where one is missing, or the definition changed: the two count different things. */
  readonly actualChange: number | undefined;
  /** Undefined where one is missing, or what earns a score changed. A weight earns none. */
  readonly scoreChange: number | undefined;
}

/** Two periods of one card. */
export interface PeriodComparison {
  readonly changes: readonly PeriodChange[];
  /** Undefined where one of the periods has no final total. */
  readonly totalChange: number | undefined;
  /** Share of the later card's weight whose indicators are new or drifted. */
  readonly driftedWeight: number;
}

function difference(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : other - one;
}

function changeOf(
  id: string,
  before: ReadIndicator | undefined,
  after: ReadIndicator | undefined,
): PeriodChange {
  const drift = before && after ? driftOf(before, after) : [];
  const scoredAlike = drift.every((one) => one === "weight");
  return {
    id,
    before,
    after,
    drift,
    actualChange: drift.includes("definition")
      ? undefined
      : difference(before?.actual, after?.actual),
    scoreChange: scoredAlike ? difference(before?.score, after?.score) : undefined,
  };
}

function driftedShare(changes: readonly PeriodChange[]): number {
  const present = changes.flatMap(({ before, after, drift }) =>
    after ? [{ weight: after.weight, changed: before === undefined || drift.length > 0 }] : [],
  );
  const whole = weightSum(present);
  return whole > 0 ? weightSum(present.filter(({ changed }) => changed)) / whole : 0;
}

/**
 * Compares a card with that of the period before. Results are set against each other only where
 * they mean the same; everything that changed about an indicator beside its result is named.
 *
 * @param before - The earlier card.
 * @param after - The later card.
 * @returns A line for each indicator that either card has, and the change of the total.
 */
export function comparePeriods(before: ReadCard, after: ReadCard): PeriodComparison {
  const changes = alignIndicators([before, after]).map(({ id, onCards: [one, other] }) =>
    changeOf(id, one, other),
  );
  return {
    changes,
    totalChange: difference(finalTotal(before), finalTotal(after)),
    driftedWeight: driftedShare(changes),
  };
}
