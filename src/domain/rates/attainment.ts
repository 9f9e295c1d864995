import { Refusal } from "../refusal";
import { quotient } from "./quotient";

/** The two directions in which a plain target can be met. */
export const TARGET_DIRECTIONS = ["up", "down"] as const;

/** Whether more or less than the target is better. */
export type TargetDirection = (typeof TARGET_DIRECTIONS)[number];

/**
 * How far a target is attained. "up" divides the actual by the target. "down" mirrors that, 2 minus
 * the quotient, so that 10 % over the target is 90 % and 10 % under it 110 %: a rule of this
 * product, since dividing target by actual would reward the last small steps out of proportion.
 *
 * @param actual - What was reached, of any sign.
 * @param target - What was wanted; a share of a target at or below 0 would point the wrong way.
 * @param direction - Whether more or less is better.
 * @returns A fraction: 1 where the target is met exactly, not cut.
 * @throws Refusal where the target is 0 or negative.
 * @example attainment(45, 50, "up") === 0.9
 * @example attainment(55, 50, "down") === 0.9
 */
export function attainment(actual: number, target: number, direction: TargetDirection): number {
  if (target < 0) throw new Refusal("wrong-value", "target-not-positive", { target });
  const ratio = quotient(actual, target);
  return direction === "up" ? ratio : 2 - ratio;
}
