import { Refusal } from "../refusal";

/**
 * Divides two totals: pooled, a rate over many rows is the sum of all numerators over the sum of
 * all denominators. A mean of rates would give a day with two cases the weight of one with 200.
 *
 * @param numerator - A total, of any sign.
 * @param denominator - A total, of any sign.
 * @returns The quotient, a finite number.
 * @throws Refusal where the denominator is 0, or the quotient too large for a number.
 * @example quotient(820, 1000) === 0.82
 */
export function quotient(numerator: number, denominator: number): number {
  if (denominator === 0) throw new Refusal("divide-by-zero", "denominator-zero");
  const result = numerator / denominator;
  if (!Number.isFinite(result)) throw new Refusal("wrong-number", "result-too-large");
  return result;
}
