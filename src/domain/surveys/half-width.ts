/** Standard errors to either side of a 95 % interval, as survey practice rounds them. */
export const REACH = 1.96;

/**
 * Half the width of a 95 % interval by the textbooks' normal approximation.
 *
 * @param variance - Of a single answer.
 * @param answers - How many there are.
 * @returns A difference in the unit of the answers.
 */
export function halfWidth(variance: number, answers: number): number {
  return REACH * Math.sqrt(variance / answers);
}
