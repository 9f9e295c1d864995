import { Refusal } from "../refusal";
import { directionOf } from "./direction-of";
import { demandBaseline } from "./linear-score";
import type { Baseline } from "./linear-score";
import { meets } from "./meets";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";

/** Points at the three lines, rising. */
export interface LinePoints {
  readonly threshold: number;
  readonly target: number;
  readonly stretch: number;
}

/** Product default: a pass at the threshold, the full score at the target, a bonus beyond. */
export const USUAL_LINE_POINTS: LinePoints = { threshold: 60, target: 100, stretch: 120 };

/** Three lines and what each earns. */
export interface ThreePointLine extends Baseline, PointLimits {
  /** The actual beyond which nothing more is earned; farther from the threshold than the target. */
  readonly stretch: number;
  readonly points: LinePoints;
}

function demandRising(lower: number, higher: number): void {
  if (lower >= higher) throw new Refusal("wrong-value", "points-not-rising", { lower, higher });
}

function demandLine(line: ThreePointLine): void {
  const told = demandBaseline(line);
  const { threshold, target, stretch, points } = line;
  if (stretch === target || directionOf(target, stretch) !== told) {
    const details = { threshold, target, stretch };
    throw new Refusal("wrong-value", "stretch-on-wrong-side", details);
  }
  demandRising(points.threshold, points.target);
  demandRising(points.target, points.stretch);
}

// Both quotients rise with a better result, whichever direction that is.
function pointsOf(actual: number, { threshold, target, stretch, points }: ThreePointLine): number {
  if (!meets(actual, threshold, directionOf(threshold, target))) return 0;
  const nearTarget = (actual - threshold) / (target - threshold);
  const nearStretch = (actual - target) / (stretch - target);
  return nearStretch < 0
    ? points.threshold + (points.target - points.threshold) * nearTarget
    : points.target + (points.stretch - points.target) * Math.min(1, nearStretch);
}

/**
 * Score over three points: straight lines from threshold to target and on to the stretch, level
 * beyond it. Short of the threshold nothing is earned, so the score jumps there unless the floor is
 * as high as the threshold's points.
 *
 * @param actual - What was reached.
 * @param line - The three lines, their points, direction, cap and floor.
 * @returns Points between floor and cap.
 * @throws Refusal where the lines do not follow one another in one direction, where their points do
 * not rise, or where the floor is not below the cap.
 */
export function threePointScore(actual: number, line: ThreePointLine): number {
  demandLine(line);
  const { points, floor, cap } = line;
  return withinLimits(pointsOf(actual, line), { floor, cap: Math.min(points.stretch, cap) });
}
