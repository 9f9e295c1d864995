import { TOTAL_TOLERANCE } from "../weight-sum";

/** Weights are compared in millionths, whole numbers, so that no rounding decides between repairs. */
const WHOLE = 1_000_000;

/** By how many parts a total may miss the whole. */
export const TOLERATED_PARTS = TOTAL_TOLERANCE * WHOLE;

/** The whole weight of a card. */
export const ALL_PARTS = WHOLE;

/**
 * A weight in millionths.
 *
 * @param weight - Fraction of 1.
 * @returns A whole number.
 */
export function toParts(weight: number): number {
  return Math.round(weight * WHOLE);
}

/**
 * A weight as people write it.
 *
 * @param parts - Millionths.
 * @returns Fraction of 1.
 */
export function fromParts(parts: number): number {
  return parts / WHOLE;
}

/**
 * A weight as a sentence shows it.
 *
 * @param weight - Fraction of 1.
 * @returns For example "12.5%".
 */
export function percentText(weight: number): string {
  return `${String(toParts(weight) / (WHOLE / 100))}%`;
}
