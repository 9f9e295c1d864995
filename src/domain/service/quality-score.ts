import { argumentDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { sumOf } from "../cells/compensated-sum";
import { quotient } from "../rates/quotient";
import { Refusal } from "../refusal";
import { readWeightedScores } from "../scoring/read-weighted-scores";

/**
 * Quality-assurance score of a contact: the weighted mean of the items that were rated. An item
 * that did not apply stays blank and leaves the base, so that it neither helps nor harms. One fatal
 * error, such as a breach of a rule of law, leaves nothing. Definition: qualicore.co.za, "Fatal
 * error".
 *
 * @param items - Range of item scores from 0, blank where an item does not apply.
 * @param weights - Range of the same size, each above 0; they need not add up to 1.
 * @param fatal - Number of fatal errors.
 * @returns Points on the scale of the items; 0 with a fatal error.
 * @throws Refusal where the sizes differ, a weight is not above 0, a score is negative, or no item
 * was rated.
 */
export function qualityScore(items: Argument, weights: Argument, fatal: number): number {
  const rated = readWeightedScores(weights, items).flatMap(({ weight, score, cell }) => {
    if (score === undefined) return [];
    if (score >= 0) return [{ weight, points: weight * score }];
    throw new Refusal("wrong-value", "negative-count", { ...cell, value: score });
  });
  if (rated.length === 0) throw new Refusal("not-available", "no-numbers", argumentDetails(items));
  const points = sumOf(rated.map((item) => item.points));
  const score = quotient(points, sumOf(rated.map((item) => item.weight)));
  return fatal > 0 ? 0 : score;
}
