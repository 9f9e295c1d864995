/** Two-sided 95 % quantile of the normal distribution, towards which the t distribution tends. */
const NORMAL = 1.959963984540054;
/** From here on the expansion is exact to the last digit that a number holds. */
const MANY = 1000;
const LARGEST_QUANTILE = 13;

// Share of the distribution between −t and t; finite sums exist for whole degrees of freedom.
function shareBetween(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const cosine = Math.cos(angle);
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let step = odd ? 3 : 2; step < degrees; step += 2) {
    term *= (cosine * cosine * (step - 1)) / step;
    sum += term;
  }
  const share = Math.sin(angle) * sum;
  return odd ? (2 / Math.PI) * (angle + share) : share;
}

function expandedQuantile(degrees: number): number {
  const z = NORMAL;
  const coefficients = [
    z,
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92_160,
  ];
  return coefficients.reduceRight((sum, coefficient) => sum / degrees + coefficient, 0);
}

function searchedQuantile(degrees: number): number {
  let [low, high] = [NORMAL, LARGEST_QUANTILE];
  for (let middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
    if (shareBetween(middle, degrees) < 0.95) low = middle;
    else high = middle;
  }
  return high;
}

/**
 * How many standard errors the 95 % interval of a mean reaches to either side: Student's t, which
 * is wider than the usual 1.96 for few answers. Finite sums and expansion: Abramowitz and Stegun,
 * 26.7.3, 26.7.4 and 26.7.5.
 *
 * @param degrees - Degrees of freedom, a whole number from 1: answers minus 1.
 * @returns The two-sided 95 % quantile.
 */
export function studentT(degrees: number): number {
  return degrees > MANY ? expandedQuantile(degrees) : searchedQuantile(degrees);
}
