import { quotient } from "./quotient";

/**
 * How many there are for each thousand of a base, for rare events that a percentage would hide:
 * complaints per thousand orders, contacts or accounts. There may be more than a thousand, since
 * one customer can complain twice.
 *
 * @param cases - Cases counted.
 * @param base - What they are counted against.
 * @returns Cases per thousand.
 * @throws Refusal where the base is 0.
 * @example perThousand(12, 8000) === 1.5
 */
export function perThousand(cases: number, base: number): number {
  return quotient(1000 * cases, base);
}
