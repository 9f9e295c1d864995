import { Refusal } from "../refusal";
import type { TargetDirection } from "../rates/attainment";
import { clamp } from "./clamp";

/** The line of a linear score and the points between which it is cut. */
export interface ScoreLine {
  /** The actual that earns 0 points. */
  readonly threshold: number;
  /** The actual that earns 100 points. */
  readonly target: number;
  /** Demanded of the line where it is given; without it the line itself tells the direction. */
  readonly direction: TargetDirection | undefined;
  readonly cap: number;
  readonly floor: number;
}

function demandLine({ threshold, target, direction, cap, floor }: ScoreLine): void {
  if (threshold === target) throw new Refusal("wrong-value", "threshold-equals-target", { target });
  if (direction !== undefined && (direction === "up") !== threshold < target) {
    const details = { threshold, target, direction };
    throw new Refusal("wrong-value", "threshold-on-wrong-side", details);
  }
  // An equal cap and floor would give every actual the same score; a blank cap arrives as 0.
  if (floor >= cap) throw new Refusal("wrong-value", "floor-not-below-cap", { floor, cap });
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
  demandLine(line);
  const points = 100 * ((actual - line.threshold) / (line.target - line.threshold));
  if (Number.isNaN(points)) throw new Refusal("wrong-number", "result-too-large");
  return clamp(points, line.floor, line.cap);
}
