/** Room for a million places and a thousand mentions in one number that is exact. */
const PLACES = 2 ** 20;
const MENTIONS = 1000;
const STEPS = 1000;

/**
 * The places of everything relevant, best first; of equals the better known, then the earlier. All
 * three go into one number each: numbers alone are sorted many times faster than records.
 */
export function bestFirst(relevance: Float64Array, mentions: readonly number[]): readonly number[] {
  const ranks = new Float64Array(relevance.length);
  let count = 0;
  relevance.forEach((own, place) => {
    if (own === 0) return;
    const known = Math.min(mentions[place] ?? 0, MENTIONS - 1);
    const rank = Math.round(own * STEPS) * MENTIONS + known;
    ranks[count] = -(rank * PLACES + PLACES - 1 - place);
    count += 1;
  });
  return Array.from(ranks.subarray(0, count).sort(), (rank) => PLACES - 1 - (-rank % PLACES));
}
