import { demandPart } from "../rates/demand-part";
import { shareOfWhole } from "../rates/share-of-whole";

/**
 * Abandonment: the share of callers who gave up in the queue. Calls that end within the first
 * seconds are often slips; taken out, they leave both counts. Definition: wiki.wfmlabs.org, "Call
 * Center Metrics".
 *
 * @param abandoned - All abandoned calls, short ones included.
 * @param offered - All calls offered, abandoned ones included.
 * @param short - Calls abandoned so soon that they do not count; 0 to count them all.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where a part exceeds its whole, or no call is left.
 * @example abandonmentRate(60, 1010, 10) === 0.05
 */
export function abandonmentRate(abandoned: number, offered: number, short: number): number {
  demandPart(short, abandoned);
  demandPart(abandoned, offered);
  return shareOfWhole(abandoned - short, offered - short);
}
