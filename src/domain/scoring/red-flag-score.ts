import type { TargetDirection } from "../rates/attainment";
import { Refusal } from "../refusal";
import { directionOf } from "./direction-of";
import { linearScore } from "./linear-score";
import type { PointLimits } from "./point-limits";

/** The two lines of a goal and red-flag score. */
export interface RedFlagLine extends PointLimits {
  /** The result at which someone must step in. */
  readonly redFlag: number;
  readonly goal: number;
  /** Demanded of the lines where it is given; without it the lines themselves tell it. */
  readonly direction: TargetDirection | undefined;
}

function demandLine({ redFlag, goal, direction }: RedFlagLine): void {
  if (redFlag === goal) throw new Refusal("wrong-value", "red-flag-equals-goal", { goal });
  if (direction === undefined || direction === directionOf(redFlag, goal)) return;
  const details = { redFlag, goal, direction };
  throw new Refusal("wrong-value", "red-flag-on-wrong-side", details);
}

/**
 * Score by goal and red flag, as Spider Impact draws it on its scale from 0 to 10: a third of the
 * points at the red flag (3.33), two thirds at the goal (6.67), all of them as far beyond the goal
 * as the red flag lies before it, and none as far before the red flag. Exact thirds of 100 here.
 *
 * @param actual - What was reached.
 * @param line - Red flag, goal, direction, cap and floor.
 * @returns Points between floor and cap.
 * @throws Refusal where red flag and goal are equal or on the wrong sides, or where the floor is
 * not below the cap.
 */
export function redFlagScore(actual: number, line: RedFlagLine): number {
  demandLine(line);
  const { redFlag, goal, direction, floor, cap } = line;
  const third = goal - redFlag;
  return linearScore(actual, {
    threshold: redFlag - third,
    target: goal + third,
    direction,
    floor,
    cap,
  });
}
