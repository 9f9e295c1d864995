import { demandPart } from "./demand-part";
import { shareOfWhole } from "./share-of-whole";

/**
 * The share that a part has in those cases of a whole that could belong to it at all. Every case
 * that is left out flatters the share, so both shares belong side by side.
 *
 * @param part - Cases counted, none of them excluded.
 * @param whole - All cases, excluded ones among them.
 * @param excluded - Cases that are taken out of the whole; 0 for the share of all.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where a part exceeds its whole, or no case is left.
 * @example shareOfEligible(45, 60, 10) === 0.9
 */
export function shareOfEligible(part: number, whole: number, excluded: number): number {
  demandPart(excluded, whole);
  return shareOfWhole(part, whole - excluded);
}
