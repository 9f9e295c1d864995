import { ROUNDING } from "../balance/weight-sum";
import { foldedText } from "../card-rules/folded-text";
import type { ReadIndicator } from "./read-card";

/** What can change about an indicator from one period to the next, beside its result. */
export const DRIFTS = ["definition", "target", "weight", "method"] as const;

/** "target" also stands for the threshold and the stretch line. */
export type Drift = (typeof DRIFTS)[number];

/**
 * Whether two lines are one, but for what binary arithmetic leaves behind.
 *
 * @param one - Undefined where a card has none.
 * @param other - As well.
 * @returns True also where neither card has one.
 */
export function sameNumber(one: number | undefined, other: number | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(one), Math.abs(other));
}

const LINES = ["threshold", "target", "stretch"] as const;

const SAME: Readonly<Record<Drift, (one: ReadIndicator, other: ReadIndicator) => boolean>> = {
  definition: (one, other) => one.meaning === other.meaning,
  target: (one, other) => LINES.every((line) => sameNumber(one[line], other[line])),
  weight: (one, other) => sameNumber(one.weight, other.weight),
  method: (one, other) => foldedText(one.method) === foldedText(other.method),
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
