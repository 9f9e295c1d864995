import type { TargetDirection } from "../rates/attainment";
import { meets } from "./meets";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";

/** The only line of an all-or-nothing score. */
export interface PassLine extends PointLimits {
  readonly target: number;
  readonly direction: TargetDirection;
}

/**
 * All-or-nothing score (非此即彼法): 100 points where the target is met, exactly met included, else
 * 0.
 *
 * @param actual - What was reached.
 * @param line - Target, direction, cap and floor.
 * @returns Points: 100 or 0, cut to floor and cap.
 * @throws Refusal where the floor is not below the cap.
 */
export function allOrNothingScore(actual: number, line: PassLine): number {
  return withinLimits(meets(actual, line.target, line.direction) ? 100 : 0, line);
}
