/**
 * A text without what makes no difference between two names: case, width, spaces.
 *
 * @param text - A name.
 * @returns The same for all ways to write it.
 */
export function foldedText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}
