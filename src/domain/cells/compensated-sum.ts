/**
 * A sum that keeps what each addition rounds away (Neumaier's method), so that ten times 0.1 is 1
 * and the order of the numbers does not show.
 */
export class CompensatedSum {
  private sum = 0;
  private roundedAway = 0;

  /**
   * Adds a number.
   *
   * @param value - A finite number.
   */
  add(value: number): void {
    const next = this.sum + value;
    this.roundedAway +=
      Math.abs(this.sum) >= Math.abs(value) ? this.sum - next + value : value - next + this.sum;
    this.sum = next;
  }

  /**
   * The sum so far.
   *
   * @returns The sum; infinite where it lies beyond the largest number.
   */
  get total(): number {
    return Number.isFinite(this.sum) ? this.sum + this.roundedAway : this.sum;
  }
}

/**
 * Adds numbers up.
 *
 * @param values - Finite numbers.
 * @returns Their sum, accurate to the last digit that a number holds in all ordinary cases.
 */
export function sumOf(values: Iterable<number>): number {
  const sum = new CompensatedSum();
  for (const value of values) sum.add(value);
  return sum.total;
}
