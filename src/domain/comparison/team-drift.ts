import { alignIndicators } from "./align-indicators";
import type { Drift } from "./drift";
import { DRIFTS, driftOf } from "./drift";
import type { ReadCard, ReadIndicator } from "./read-card";

/** An indicator that a team's cards do not count, score or weigh alike. */
export interface TeamDrift {
  readonly indicator: ReadIndicator;
  readonly drift: readonly Drift[];
}

/**
 * Finds what differs among cards that are ranked together: their totals then differ by their rules,
 * not only by their results.
 *
 * @param team - One card a person, of one role and period.
 * @returns The indicators on which any card differs from the first one; none in a fair ranking.
 */
export function teamDrift(team: readonly ReadCard[]): TeamDrift[] {
  return alignIndicators(team).flatMap(({ onCards }) => {
    const [indicator, ...others] = onCards.flatMap((row) => row ?? []);
    if (indicator === undefined) return [];
    const found = new Set(others.flatMap((other) => driftOf(indicator, other)));
    const drift = DRIFTS.filter((one) => found.has(one));
    return drift.length === 0 ? [] : [{ indicator, drift }];
  });
}
