import { sumOf } from "../cells/compensated-sum";

/** Remainders are compared in millionths of a cent, so that equal parts have equal remainders. */
const MILLIONTHS = 1e6;

/** A part's whole cents, and the millionths of a cent that they leave over. */
interface Remainder {
  readonly cents: number;
  readonly left: number;
}

const inMillionths = (amount: number): number => Math.round(100 * amount * MILLIONTHS);

function remainderOf(amount: number): Remainder {
  const millionths = inMillionths(amount);
  const cents = Math.floor(millionths / MILLIONTHS);
  return { cents, left: millionths - cents * MILLIONTHS };
}

/**
 * Shares out an amount in proportion to parts, to the cent: whole cents first, and the cents left
 * over to the largest remainders (Hare and Niemeyer). Of equal remainders the larger part comes
 * first, then the one that stands first: only equal parts depend on their order, by one cent.
 *
 * @param amount - Money; half a cent counts as a whole one.
 * @param parts - Not negative, with a sum above 0.
 * @returns Money for each part; together exactly the cents of the amount.
 * @example 100 in three equal parts: 33.34, 33.33 and 33.33
 */
export function shareOut(amount: number, parts: readonly number[]): number[] {
  const whole = sumOf(parts);
  const remainders = parts.map((part) => remainderOf((amount * part) / whole));
  const total = Math.round(inMillionths(amount) / MILLIONTHS);
  const missing = total - sumOf(remainders.map(({ cents }) => cents));
  const turns = [...remainders]
    .sort((one, other) => other.left - one.left || other.cents - one.cents)
    .slice(0, Math.max(0, missing));
  const favoured = new Set(turns);
  return remainders.map((one) => (one.cents + Number(favoured.has(one))) / 100);
}
