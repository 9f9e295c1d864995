import { Refusal } from "../refusal";
import { demandRisingBounds } from "./rising-bounds";

/** A grade and the least total that earns it. */
export interface GradeBound {
  readonly bound: number;
  readonly name: string;
}

/** What the binary arithmetic of a weighted sum leaves behind lies far below this decimal. */
const NOISE_FREE_DECIMALS = 9;

// Read as most of its steps go, so that one bound mistyped is named and not all the others.
function rising(scale: readonly GradeBound[]): readonly GradeBound[] {
  const steps = scale.slice(1).map(({ bound }, index) => bound - (scale[index]?.bound ?? bound));
  const balance = steps.reduce((sum, step) => sum + Math.sign(step), 0);
  return balance < 0 ? [...scale].reverse() : scale;
}

/**
 * The grade of a total: that of the highest bound it reaches. The total is taken unrounded, so that
 * 84.96 is not an 85; only what a computer's binary arithmetic adds beyond the ninth decimal is
 * taken off.
 *
 * @param total - Points, as no display has rounded them.
 * @param scale - The grades, from the lowest to the highest bound or the other way round.
 * @param knockedOut - Whether a knock-out item is breached, which forces the lowest grade.
 * @returns The name of the grade.
 * @throws Refusal where two bounds are equal or out of order, or where the total lies below all.
 */
export function gradeOf(total: number, scale: readonly GradeBound[], knockedOut: boolean): string {
  const grades = rising(scale);
  demandRisingBounds(grades.map(({ bound }) => bound));
  const settled = Number(total.toFixed(NOISE_FREE_DECIMALS));
  const reached = knockedOut ? grades[0] : grades.findLast(({ bound }) => bound <= settled);
  if (reached) return reached.name;
  const details = { total, lowest: grades[0]?.bound ?? NaN };
  throw new Refusal("not-available", "below-lowest-grade", details);
}
