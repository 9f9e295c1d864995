const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width in half-width characters: a hanzi and full-width punctuation are as wide as two digits. */
export const textWidth = (text: string): number =>
  Array.from(text, (character): number => (WIDE.test(character) ? 2 : 1)).reduce(
    (sum, width) => sum + width,
    0,
  );

/** Width of the longest piece that cannot be broken: a Latin word, or a single hanzi. */
export function longestPiece(text: string): number {
  const pieces = text.match(/[^\s\-–/\u2e80-\uffef]+|[\u2e80-\uffef]/gu) ?? [];
  return Math.max(0, ...pieces.map(textWidth));
}
