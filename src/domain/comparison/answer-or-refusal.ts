import { Refusal } from "../refusal";

/**
 * A number, or why there is none. Many cards are compared at once, so that one which has no total
 * must not end the comparison of the others.
 *
 * @param compute - One calculation.
 * @returns Its result or its refusal; any other problem is thrown on.
 */
export function answerOrRefusal(compute: () => number): number | Refusal {
  try {
    return compute();
  } catch (problem) {
    if (problem instanceof Refusal) return problem;
    throw problem;
  }
}
