import { shareOfWhole } from "./share-of-whole";

/**
 * The share of one kind where every case is of one of two kinds: handling and idle time, right and
 * wrong warnings.
 *
 * @param one - Total of the kind in question, from 0.
 * @param other - Total of the other kind, from 0.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where there is neither.
 * @example shareOfBoth(30, 10) === 0.75
 */
export function shareOfBoth(one: number, other: number): number {
  return shareOfWhole(one, one + other);
}
