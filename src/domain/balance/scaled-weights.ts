/** Rounding in the last digit must not turn 0.85 / 0.05 into 16 steps. */
const ROUNDING = 1e-9;

/**
 * Scales weights in proportion so that they make a given whole, each a multiple of the step. What
 * rounding leaves over goes to whoever it cut most; no weight falls below one step.
 *
 * @param weights - Weights above 0, as fractions of 1.
 * @param whole - What they are to add up to, as a fraction of 1.
 * @param step - Such as 0.05 for weights of 5 %, 10 %, 15 % …
 * @returns The new weights in the same order, or null where the whole is no multiple of the step or
 * too small to leave each weight a step.
 * @example 0.5, 0.3, 0.2 scaled to 0.9 in steps of 0.05: 0.45, 0.25, 0.2
 */
export function scaleWeights(
  weights: readonly number[],
  whole: number,
  step: number,
): readonly number[] | null {
  const steps = Math.round(whole / step);
  if (Math.abs(steps * step - whole) > ROUNDING || steps < weights.length) return null;
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const quotas = weights.map((weight) => (weight / sum) * steps);
  return apportion(quotas, steps).map((parts) => parts / Math.round(1 / step));
}

// Whole parts near the quotas: the largest remainders are rounded up, and nobody goes without.
function apportion(quotas: readonly number[], steps: number): number[] {
  const parts = quotas.map((quota) => Math.max(1, Math.floor(quota + ROUNDING)));
  const short = (index: number) => (quotas[index] ?? 0) - (parts[index] ?? 0);
  const indexes = quotas.map((_, index) => index);
  let left = steps - parts.reduce((total, part) => total + part, 0);
  for (; left > 0; left -= 1) change(parts, furthest(indexes, short), 1);
  for (; left < 0; left += 1) {
    const reducible = indexes.filter((index) => (parts[index] ?? 0) > 1);
    change(
      parts,
      furthest(reducible, (index) => -short(index)),
      -1,
    );
  }
  return parts;
}

// The first of those that are furthest by that measure; equal but for rounding counts as equal.
function furthest(indexes: readonly number[], measure: (index: number) => number): number {
  const most = Math.max(...indexes.map(measure));
  return indexes.find((index) => measure(index) >= most - ROUNDING) ?? 0;
}

function change(parts: number[], index: number, by: number): void {
  parts[index] = (parts[index] ?? 0) + by;
}
