import { attainment } from "../rates/attainment";
import type { TargetDirection } from "../rates/attainment";
import { Refusal } from "../refusal";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";

/** The target of a ratio score. */
export interface RatioLine extends PointLimits {
  /** The actual that earns 100 points; above 0. */
  readonly target: number;
  readonly direction: TargetDirection;
}

/**
 * Ratio score (比率法): 100 times actual divided by target, cut to the floor and the cap. A linear
 * score with the threshold 0.
 *
 * @param actual - What was reached.
 * @param line - Target, direction, cap and floor.
 * @returns Points between floor and cap.
 * @throws Refusal where less is better, since the quotient would reward the worse result, where the
 * target is not above 0, or where the floor is not below the cap.
 */
export function ratioScore(actual: number, line: RatioLine): number {
  const { target, direction } = line;
  if (direction === "down") throw new Refusal("wrong-value", "ratio-for-down", { actual, target });
  if (target <= 0) throw new Refusal("wrong-value", "target-not-positive", { target });
  return withinLimits(100 * attainment(actual, target, direction), line);
}
