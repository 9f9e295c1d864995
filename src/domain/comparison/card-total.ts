import type { Refusal } from "../refusal";
import { weightedTotal } from "../scoring/weighted-total";
import { answerOrRefusal } from "./answer-or-refusal";
import type { ReadCard } from "./read-card";

/**
 * The total of a card by its own policy for missing scores.
 *
 * @param card - The card.
 * @returns Points before any knock-out, or why there is no total; a row is counted from 1.
 */
export function cardTotal({ indicators, missing, leastCovered }: ReadCard): number | Refusal {
  const rows = indicators.map((row, index) => ({ ...row, cell: { row: index + 1 } }));
  return answerOrRefusal(() => weightedTotal(rows, missing, leastCovered));
}
