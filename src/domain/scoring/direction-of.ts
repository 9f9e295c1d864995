import type { TargetDirection } from "../rates/attainment";

/**
 * The direction in which results improve from one line to a better one.
 *
 * @param worse - The lesser line.
 * @param better - The better line; must differ.
 * @returns "up" where the better line is the larger number.
 */
export function directionOf(worse: number, better: number): TargetDirection {
  return worse < better ? "up" : "down";
}
