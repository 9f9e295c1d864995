/**
 * The value below which a share of a list lies, interpolated between neighbours as Excel's
 * PERCENTILE.INC does; the share 0.5 gives the median.
 *
 * @param values - Numbers, one at least.
 * @param share - From 0 for the lowest to 1 for the highest.
 * @returns A number between the lowest and the highest.
 * @example percentile([1, 2, 3, 10], 0.5) === 2.5
 */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  const rank = share * (sorted.length - 1);
  const below = sorted[Math.floor(rank)] ?? Number.NaN;
  const above = sorted[Math.ceil(rank)] ?? Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}
