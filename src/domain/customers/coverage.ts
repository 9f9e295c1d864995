import type { Argument } from "../cells/argument";
import { keysIn, refuseEmpty } from "../cells/keys";
import { shareOfWhole } from "../rates/share-of-whole";

/**
 * Coverage of a plan: the share of what was planned that is found among what was reached. Each
 * entry counts once, and what was reached outside of the plan does not count at all, so that the
 * share cannot exceed 1.
 *
 * @param planned - Regions, key accounts or decision makers to be reached.
 * @param reached - Those reached, in any order and as often as they were.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where nothing was planned.
 */
export function coverage(planned: Argument, reached: Argument): number {
  const [plan, found] = [keysIn(planned), keysIn(reached)];
  if (plan.size === 0) refuseEmpty(planned);
  const covered = [...plan].filter((key) => found.has(key)).length;
  return shareOfWhole(covered, plan.size);
}
