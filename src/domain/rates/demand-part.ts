import { Refusal } from "../refusal";

/**
 * Demands that a part does not exceed the whole it belongs to.
 *
 * @param part - A total from 0.
 * @param whole - The total that contains the part.
 * @throws Refusal naming both.
 */
export function demandPart(part: number, whole: number): void {
  if (part > whole) throw new Refusal("wrong-value", "part-exceeds-whole", { part, whole });
}
