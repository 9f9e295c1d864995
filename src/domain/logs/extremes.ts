/**
 * The largest number of a column.
 *
 * @param column - Numbers.
 * @returns The largest, minus infinity where there is none.
 */
export function largestOf(column: Uint32Array | Float64Array): number {
  let largest = -Infinity;
  for (const value of column) if (value > largest) largest = value;
  return largest;
}

/**
 * The smallest number of a column.
 *
 * @param column - Numbers.
 * @returns The smallest, infinite where there is none.
 */
export function smallestOf(column: Float64Array): number {
  let smallest = Infinity;
  for (const value of column) if (value < smallest) smallest = value;
  return smallest;
}
