/** No weight above this is a fraction: then it is written as 20, not as 20 %. */
export const LARGEST_FRACTION = 1.5;

/**
 * What a card's whole weight is written as. Where both ways are mixed, most of the weights decide.
 *
 * @param weights - Numbers above 0, as the cells hold them.
 * @returns 1 for fractions (or percentages with the sign), 100 for percentages without the sign.
 * @example 20, 30, 50 is written to make 100; 0.2, 0.3, 50 to make 1
 */
export function wholeOf(weights: readonly number[]): 1 | 100 {
  const percentages = weights.filter((weight) => weight > LARGEST_FRACTION).length;
  const fractions = weights.filter((weight) => weight < 1).length;
  return percentages > fractions ? 100 : 1;
}

/**
 * Whether a weight is written otherwise than the rest of its card, so that it must not be added up.
 *
 * @param weight - Number above 0.
 * @param whole - What the card's whole weight is written as.
 * @returns True for 20 among fractions and for 0.2 among percentages.
 */
export function isMisfit(weight: number, whole: 1 | 100): boolean {
  return whole === 1 ? weight > LARGEST_FRACTION : weight < 1;
}
