import { Refusal } from "../refusal";
import type { TargetDirection } from "../rates/attainment";
import { directionOf } from "./direction-of";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";

/** Two lines that tell a direction, and the direction that was declared for them. */
export interface Baseline {
  /** The least that earns anything. */
  readonly threshold: number;
  /** The actual that earns 100 points. */
  readonly target: number;
  /** Demanded of the lines where it is given; without it the lines themselves tell it. */
  readonly direction: TargetDirection | undefined;
}

/** The line of a linear score: 0 points at the threshold. */
export interface ScoreLine extends Baseline, PointLimits {}

/**
 * Demands that threshold and target are possible together.
 *
 * @param baseline - Threshold, target and declared direction.
 * @returns The direction that they tell.
 * @throws Refusal where they are equal, or lie the other way round than declared.
 */
export function demandBaseline({ threshold, target, direction }: Baseline): TargetDirection {
  if (threshold === target) throw new Refusal("wrong-value", "threshold-equals-target", { target });
  const told = directionOf(threshold, target);
  if (direction === undefined || direction === told) return told;
  const details = { threshold, target, direction };
  throw new Refusal("wrong-value", "threshold-on-wrong-side", details);
}

/**
 * Linear score between a threshold and a target, for either direction: 100 (a − T) / (G − T), cut
 * to the floor and the cap. Same as (worst − actual) / (worst − best) in MetricNet's scorecards.
 *
 * @param actual - What was reached.
 * @param line - Threshold, target, direction, cap and floor in points.
 * @returns Points between floor and cap.
 * @throws Refusal where threshold and target are equal or on the wrong sides, where the floor is
 * not below the cap, or where the numbers are too far apart to be subtracted.
 */
export function linearScore(actual: number, line: ScoreLine): number {
  demandBaseline(line);
  return withinLimits(100 * ((actual - line.threshold) / (line.target - line.threshold)), line);
}
