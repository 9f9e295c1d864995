import { Refusal } from "../refusal";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";

/** What a deduction starts from and takes away. */
export interface Deduction extends PointLimits {
  /** Points without any event. */
  readonly full: number;
  /** Points that each event costs; above 0. */
  readonly each: number;
}

/**
 * Score by deduction (减分法): MAX(floor, full − each × events). Fewer events are always better.
 *
 * @param events - How many events there were, from 0; a fraction where they are counted in hours.
 * @param deduction - Full score, points an event, cap and floor.
 * @returns Points between floor and cap.
 * @throws Refusal where an event costs nothing or brings points, or where the floor is not below
 * the cap.
 */
export function deductionScore(events: number, deduction: Deduction): number {
  const { full, each, floor, cap } = deduction;
  if (each <= 0) throw new Refusal("wrong-value", "deduction-not-positive", { each });
  return withinLimits(full - each * events, { floor, cap: Math.min(full, cap) });
}
