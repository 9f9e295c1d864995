import { demandPart } from "./demand-part";
import { shareOfWhole } from "./share-of-whole";

/**
 * Customer retention: of the customers at the opening, the share that is still there at the close.
 * Definition: exprimere.net, "Retention rate".
 *
 * @param opening - Customers at the opening.
 * @param closing - Customers at the close, new ones included.
 * @param added - Customers won in the period and still there at the close.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where more were added than are there, or more are retained than there were.
 * @example retentionRate(1200, 1260, 90) === 0.975
 */
export function retentionRate(opening: number, closing: number, added: number): number {
  demandPart(added, closing);
  return shareOfWhole(closing - added, opening);
}
