const PIXELS_PER_POINT = 4 / 3;
/** Of a digit of the default font, and of the room beside a text: files count widths in digits. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

export function digitsOf(points: number): number {
  return Math.max(0, (points * PIXELS_PER_POINT - PADDING_PIXELS) / DIGIT_PIXELS);
}

export function pointsOf(digits: number): number {
  return (digits * DIGIT_PIXELS + PADDING_PIXELS) / PIXELS_PER_POINT;
}
