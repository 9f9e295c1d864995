import { Refusal } from "../refusal";
import { withinLimits } from "./point-limits";
import type { PointLimits } from "./point-limits";

/** A band in which every result is equally good. */
export interface ScoreBand extends PointLimits {
  readonly lowest: number;
  readonly highest: number;
  /** How far outside the band, on either side, the score is down to 0; above 0. */
  readonly tolerance: number;
}

function demandBand({ lowest, highest, tolerance }: ScoreBand): void {
  if (lowest >= highest) throw new Refusal("wrong-value", "band-reversed", { lowest, highest });
  if (tolerance <= 0) throw new Refusal("wrong-value", "tolerance-not-positive", { tolerance });
}

/**
 * Score within a band (上下限): 100 points inside, ends included, and outside in a straight line
 * down to 0 at the tolerance. For handle time, occupancy or budgets, where too little is as bad as
 * too much.
 *
 * @param actual - What was reached.
 * @param band - Lowest and highest good value, tolerance, cap and floor.
 * @returns Points between floor and cap.
 * @throws Refusal where the lowest value is not below the highest, where the tolerance is not above
 * 0, or where the floor is not below the cap.
 */
export function bandScore(actual: number, band: ScoreBand): number {
  demandBand(band);
  const outside = Math.max(0, band.lowest - actual, actual - band.highest);
  return withinLimits(100 * (1 - outside / band.tolerance), band);
}
