/**
 * Cuts a number to a range.
 *
 * @param value - The number.
 * @param lowest - Lower end.
 * @param highest - Upper end, not below the lower one.
 * @returns The nearest number within the range.
 */
export function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(highest, Math.max(lowest, value));
}
