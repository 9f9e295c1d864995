import { demandPart } from "../rates/demand-part";
import { shareOfWhole } from "../rates/share-of-whole";

/**
 * SLA attainment: of the tickets whose target has been decided, the share that met it. A ticket
 * that is still open past its target is decided: leaving it out would reward never closing it.
 *
 * @param met - Closed tickets that met their target.
 * @param closed - All closed tickets.
 * @param overdue - Tickets still open past their target.
 * @returns A fraction from 0 to 1.
 * @throws Refusal where more met it than were closed, or nothing is decided.
 * @example slaAttainment(90, 95, 5) === 0.9
 */
export function slaAttainment(met: number, closed: number, overdue: number): number {
  demandPart(met, closed);
  return shareOfWhole(met, closed + overdue);
}
