import type { TargetDirection } from "../rates/attainment";
import { Refusal } from "../refusal";
import { meets } from "./meets";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";
import { demandRisingBounds } from "./rising-bounds";

/** Whether a result exactly on a bound earns the bound's points, or only one beyond it. */
export const BOUND_SIDES = ["reach", "exceed"] as const;

/** "reach": on the bound is enough; "exceed": it must be passed. */
export type BoundSide = (typeof BOUND_SIDES)[number];

/** A bound and what is earned by getting so far. */
export interface ScoreStep {
  /** Where more is better the least, where less is better the most that earns the points. */
  readonly bound: number;
  readonly points: number;
}

/** The steps of a score, bounds rising. */
export interface StepLadder extends PointLimits {
  readonly steps: readonly ScoreStep[];
  readonly direction: TargetDirection;
  readonly side: BoundSide;
}

function demandPointsFollow({ steps, direction }: StepLadder): void {
  steps.slice(1).forEach((step, index) => {
    const before = steps[index] ?? step;
    if (direction === "up" ? step.points > before.points : step.points < before.points) return;
    const details = { first: before.points, second: step.points, bound: step.bound, direction };
    throw new Refusal("wrong-value", "points-against-direction", details);
  });
}

function gotSoFar(actual: number, bound: number, { direction, side }: StepLadder): boolean {
  if (side === "reach") return meets(actual, bound, direction);
  return !meets(actual, bound, direction === "up" ? "down" : "up");
}

/**
 * Score in steps (层差法): the points of the best bound that the actual got to; 0 where it got to
 * none, before the floor is applied.
 *
 * @param actual - What was reached.
 * @param ladder - Steps, direction, the side on which a bound counts, cap and floor.
 * @returns Points between floor and cap.
 * @throws Refusal where the bounds do not rise, where a better bound earns no more, or where the
 * floor is not below the cap.
 */
export function stepScore(actual: number, ladder: StepLadder): number {
  demandRisingBounds(ladder.steps.map(({ bound }) => bound));
  demandPointsFollow(ladder);
  const reached = ladder.steps.filter(({ bound }) => gotSoFar(actual, bound, ladder));
  const best = ladder.direction === "up" ? reached.at(-1) : reached[0];
  return withinLimits(best?.points ?? 0, ladder);
}
