import { shareOfEligible } from "./share-of-eligible";

/**
 * First contact resolution: gross over all cases, net over those that could be resolved at the
 * first contact at all. The list of ineligible cases can be stretched to flatter the net rate, so
 * both belong side by side. Definition of gross and net: customerthink.com, "First call resolution
 * metrics: gross vs. net FCR".
 *
 * @param resolved - Cases resolved at the first contact.
 * @param total - All cases, ineligible ones included.
 * @param ineligible - Cases that cannot be resolved at the first contact; 0 for the gross rate.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where a part exceeds its whole, or no eligible case is left.
 * @example firstContactResolution(820, 1000, 0) === 0.82
 */
export function firstContactResolution(
  resolved: number,
  total: number,
  ineligible: number,
): number {
  return shareOfEligible(resolved, total, ineligible);
}
