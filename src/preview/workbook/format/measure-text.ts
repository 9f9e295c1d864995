/** Widths of characters in points, at a size of one point: wide ones (Chinese) and all others. */
const WIDE = 1.0;
const NARROW = 0.53;
const BOLD = 1.08;

const WIDE_CHARACTERS =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;

/** An estimate: there is no screen to measure on when the host runs without a page. */
export function textWidth(text: string, size: number, bold: boolean): number {
  const lines = text.split("\n").map((line) => {
    let width = 0;
    for (const character of line) width += WIDE_CHARACTERS.test(character) ? WIDE : NARROW;
    return width;
  });
  return Math.max(...lines) * size * (bold ? BOLD : 1);
}
