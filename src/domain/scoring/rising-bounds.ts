import { Refusal } from "../refusal";

/**
 * Demands that bounds rise, each one above the one before.
 *
 * @param bounds - The bounds in the order in which they were given.
 * @throws Refusal naming the first two that do not.
 */
export function demandRisingBounds(bounds: readonly number[]): void {
  bounds.slice(1).forEach((second, index) => {
    const first = bounds[index] ?? second;
    if (first >= second) throw new Refusal("wrong-value", "bounds-not-rising", { first, second });
  });
}
