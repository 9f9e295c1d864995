/** Coefficients of Lanczos' approximation (g = 7, nine terms). */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
];
const G = 7;

// For arguments from 1/2.
function logGamma(argument: number): number {
  const x = argument - 1;
  const base = x + G + 0.5;
  const series = LANCZOS.reduce(
    (sum, term, index) => sum + (index === 0 ? term : term / (x + index)),
    0,
  );
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(base) - base + Math.log(series);
}

const SMALLEST = 1e-300;
const MOST_STEPS = 500;
const PRECISE = 1e-16;

const kept = (value: number): number => (Math.abs(value) < SMALLEST ? SMALLEST : value);

// Continued fraction of the incomplete beta function by Lentz' method: Numerical Recipes, 6.4.
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m <= MOST_STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / kept(1 + even * d);
    c = kept(1 + even / c);
    fraction *= d * c;
    d = 1 / kept(1 + odd * d);
    c = kept(1 + odd / c);
    fraction *= d * c;
    if (Math.abs(d * c - 1) < PRECISE) break;
  }
  return fraction;
}

function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0 || x >= 1) return x <= 0 ? 0 : 1;
  const logFactor = logGamma(a + b) - logGamma(a) - logGamma(b);
  const factor = Math.exp(logFactor + a * Math.log(x) + b * Math.log(1 - x));
  if (x < (a + 1) / (a + b + 2)) return (factor * betaFraction(x, a, b)) / a;
  return 1 - (factor * betaFraction(1 - x, b, a)) / b;
}

/**
 * How often chance alone brings about a correlation at least as strong: the two-sided p of Student's
 * t with two degrees of freedom less than there are pairs.
 *
 * @param coefficient - Pearson's r, from −1 to 1.
 * @param pairs - How many pairs it is of, from 3.
 * @returns A probability from 0 to 1.
 */
export function chanceOf(coefficient: number, pairs: number): number {
  return incompleteBeta(1 - coefficient ** 2, (pairs - 2) / 2, 0.5);
}
