import { Refusal } from "../refusal";
import { quotient } from "./quotient";

/** Sums of decimals such as 0.1 + 0.2 may exceed their whole by a rounding in the last digit. */
const ROUNDING = 1e-9;

/**
 * The share that a part has in the whole it belongs to.
 *
 * @param part - A total from 0.
 * @param whole - The total that contains the part.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where the part is negative or exceeds the whole, or the whole is 0.
 * @example shareOfWhole(3, 4) === 0.75
 */
export function shareOfWhole(part: number, whole: number): number {
  if (part < 0 || part > whole * (1 + ROUNDING)) {
    throw new Refusal("wrong-value", "part-exceeds-whole", { part, whole });
  }
  return Math.min(1, quotient(part, whole));
}
