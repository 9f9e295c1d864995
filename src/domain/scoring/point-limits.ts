import { Refusal } from "../refusal";
import { clamp } from "./clamp";

/** The points between which every score of a rule is cut; a card prints both. */
export interface PointLimits {
  readonly floor: number;
  /** Above the floor. */
  readonly cap: number;
}

/** For methods whose own lines say how much can be earned at most. */
export const UNCAPPED = Number.POSITIVE_INFINITY;

/**
 * Cuts points to their limits.
 *
 * @param points - What the method gives.
 * @param limits - Floor and cap.
 * @returns Points from floor to cap.
 * @throws Refusal where the floor is not below the cap, which would give every actual one score (a
 * blank cap arrives as 0), or where the numbers were too far apart to be subtracted.
 */
export function withinLimits(points: number, { floor, cap }: PointLimits): number {
  if (floor >= cap) throw new Refusal("wrong-value", "floor-not-below-cap", { floor, cap });
  if (Number.isNaN(points)) throw new Refusal("wrong-number", "result-too-large");
  return clamp(points, floor, cap);
}
