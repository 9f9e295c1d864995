import type { TargetDirection } from "../rates/attainment";

/** Scores that differ less than this are equal; a plain RANK.EQ tells them apart. */
const SAME_SCORE = 1e-6;

const settled = (score: number): number => Math.round(score / SAME_SCORE);

/**
 * Whether two scores are equal once rounded to six decimals.
 *
 * @param one - A score.
 * @param other - Another one.
 * @returns True for a tie.
 */
export const isSameScore = (one: number, other: number): boolean => settled(one) === settled(other);

/**
 * The rank of a score: 1 and one more for each better score. Scores that are equal once rounded to
 * six decimals share a rank, and the next rank is left out.
 *
 * @param score - The score to rank, usually one of the scores.
 * @param scores - All scores; who has none is not among them.
 * @param direction - Whether the highest or the lowest score comes first.
 * @returns A whole number from 1.
 */
export function rankAmong(
  score: number,
  scores: readonly number[],
  direction: TargetDirection,
): number {
  const own = settled(score);
  const better = scores.filter((other) =>
    direction === "up" ? settled(other) > own : settled(other) < own,
  );
  return 1 + better.length;
}
