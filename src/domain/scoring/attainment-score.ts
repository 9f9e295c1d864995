import { attainment } from "../rates/attainment";
import type { TargetDirection } from "../rates/attainment";
import { clamp } from "./clamp";

/**
 * The score that an inserted scorecard gives by default: 100 times the attainment, cut to 0 … 100.
 * The sheet holds the same rule as a native formula; this one is its measure in tests.
 *
 * @param actual - What was reached.
 * @param target - What was wanted.
 * @param direction - Whether more or less is better.
 * @returns Points from 0 to 100.
 * @throws Refusal as `attainment` does.
 * @example attainmentScore(45, 50, "up") === 90
 */
export function attainmentScore(
  actual: number,
  target: number,
  direction: TargetDirection,
): number {
  return clamp(100 * attainment(actual, target, direction), 0, 100);
}
