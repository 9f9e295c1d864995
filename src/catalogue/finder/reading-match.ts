/** How far what was typed goes with the reading of a name. */
export type ReadingMatch = "whole" | "start" | "inside";

/** ü is typed as v, as u, or as itself; by ear they cannot be told apart after l and n. */
export function typedReading(letters: string): string {
  return letters.replace(/([ln])v/g, "$1u");
}

/**
 * Compares pinyin with the syllables of a name. Each syllable may be typed in full or only begun, so
 * that `shoucijiejuelv`, `scjjl` and `shoucijjl` all read 首次解决率. Null when they do not match.
 */
export function matchReading(letters: string, syllables: readonly string[]): ReadingMatch | null {
  const initial = letters.charAt(0);
  for (let from = 0; from < syllables.length; from += 1) {
    if (syllables[from]?.charAt(0) !== initial) continue;
    const end = furthestSyllable(letters, 0, syllables, from);
    if (end === null) continue;
    if (from > 0) return "inside";
    return end === syllables.length ? "whole" : "start";
  }
  return null;
}

/** Number of syllables reached when all letters are used up, the highest possible; null if they cannot be. */
function furthestSyllable(
  letters: string,
  used: number,
  syllables: readonly string[],
  at: number,
): number | null {
  if (used === letters.length) return at;
  const syllable = syllables[at];
  if (syllable === undefined) return null;
  let furthest: number | null = null;
  for (let length = 1; length <= syllable.length; length += 1) {
    if (letters.charAt(used + length - 1) !== syllable.charAt(length - 1)) break;
    const end = furthestSyllable(letters, used + length, syllables, at + 1);
    if (end !== null && (furthest === null || end > furthest)) furthest = end;
  }
  return furthest;
}
