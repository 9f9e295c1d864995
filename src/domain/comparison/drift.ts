import { ROUNDING } from "../balance/weight-sum";
import type { ScoreRule } from "../scoring/score-method";
import type { ReadIndicator } from "./read-card";

/** What can change about an indicator from one period to the next, beside its result. */
export const DRIFTS = ["definition", "target", "weight", "method"] as const;

/** "method" also stands for a change of the method's lines, cap or floor. */
export type Drift = (typeof DRIFTS)[number];

function sameNumber(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));
}

// The target has its own flag, also where a rule repeats it among its lines.
function writtenOut(rule: ScoreRule | undefined): string {
  if (rule === undefined) return "";
  const lines = Object.entries(rule).filter(([line]) => line !== "target");
  return JSON.stringify(lines.sort(([one], [other]) => (one < other ? -1 : 1)));
}

const SAME: Readonly<Record<Drift, (one: ReadIndicator, other: ReadIndicator) => boolean>> = {
  definition: (one, other) => one.definition === other.definition,
  target: (one, other) => sameNumber(one.target, other.target),
  weight: (one, other) => sameNumber(one.weight, other.weight),
  method: (one, other) => writtenOut(one.rule) === writtenOut(other.rule),
};

/**
 * What changed about an indicator beside its result.
 *
 * @param before - The indicator in the earlier period.
 * @param after - The same in the later one.
 * @returns The changes in reading order; none where the two periods can be compared freely.
 */
export function driftOf(before: ReadIndicator, after: ReadIndicator): Drift[] {
  return DRIFTS.filter((drift) => !SAME[drift](before, after));
}
