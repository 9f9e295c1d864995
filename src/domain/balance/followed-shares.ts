/** Shares are counted in hundredths of a percentage point, so that they always make the whole. */
const PARTS = 10_000;

/** A weight that is moved by hand. */
export interface MovedShare {
  /** Its place among the shares. */
  readonly index: number;
  /** Fraction of 1. */
  readonly to: number;
}

/**
 * Moves one weight and lets the others make room in proportion to what they have, so that the total
 * is 1. Locked ones stay. A weight is moved no further than the others can give way; where none of
 * them is free, only this one moves.
 *
 * @param shares - The weights, fractions of 1.
 * @param moved - Which one moves, and where to.
 * @param locked - Places of the weights that stay.
 * @returns The weights as they are then.
 * @example 0.4, 0.3, 0.3, the first moved to 0.6: 0.6, 0.2, 0.2
 */
export function followedShares(
  shares: readonly number[],
  { index, to }: MovedShare,
  locked: ReadonlySet<number>,
): readonly number[] {
  const free = [...shares.keys()].filter((place) => place !== index && !locked.has(place));
  if (free.length === 0)
    return shares.map((share, place) => (place === index ? Math.max(0, to) : share));
  const kept = [...locked].filter((place) => place !== index);
  const room = Math.max(0, PARTS - kept.reduce((sum, place) => sum + inParts(shares[place]), 0));
  const value = Math.min(Math.max(0, inParts(to)), room);
  const followers = sharedOut(
    room - value,
    free.map((place) => Math.max(0, shares[place] ?? 0)),
  );
  return shares.map((share, place) => {
    if (place === index) return value / PARTS;
    const follower = free.indexOf(place);
    return follower < 0 ? share : (followers[follower] ?? 0) / PARTS;
  });
}

function inParts(share: number | undefined): number {
  return Math.round((share ?? 0) * PARTS);
}

// Rounding down the running sum gives whole parts that add up exactly.
function sharedOut(parts: number, proportions: readonly number[]): number[] {
  const sum = proportions.reduce((total, one) => total + one, 0);
  const weights = sum > 0 ? proportions : proportions.map(() => 1);
  const whole = sum > 0 ? sum : proportions.length;
  let passed = 0;
  let given = 0;
  return weights.map((weight, index) => {
    passed += weight;
    const upTo = index === weights.length - 1 ? parts : Math.round((parts * passed) / whole);
    const share = upTo - given;
    given = upTo;
    return share;
  });
}
