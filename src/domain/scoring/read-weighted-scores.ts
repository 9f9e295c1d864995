import { cellDetails, isLeftOut } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { numberInCell } from "../cells/number-in-cell";
import { demandSameShape } from "../cells/shape";
import { Refusal } from "../refusal";
import type { WeightedScore } from "./weighted-score";

function weightAt(weights: Argument, row: number, column: number): number {
  const weight = numberInCell(weights, row, column);
  if (weight !== undefined && weight > 0) return weight;
  const details = { ...cellDetails(weights, row, column), value: weight ?? 0 };
  throw new Refusal("wrong-value", "weight-not-positive", details);
}

/**
 * Pairs weights with scores, cell by cell.
 *
 * @param weights - Range of numbers above 0.
 * @param scores - Range of the same size; a blank cell is a missing score, never a 0.
 * @param previous - Scores of the period before, of the same size; they may be left out.
 * @returns The pairs, row by row.
 * @throws Refusal where the sizes differ, a weight is missing or not above 0, or a cell holds
 * something that is no number.
 */
export function readWeightedScores(
  weights: Argument,
  scores: Argument,
  previous?: Argument,
): WeightedScore[] {
  const before = previous && !isLeftOut(previous) ? previous : undefined;
  demandSameShape(weights, scores);
  if (before) demandSameShape(weights, before);
  return weights.cells.flatMap((cells, row) =>
    cells.map((_, column) => ({
      weight: weightAt(weights, row, column),
      score: numberInCell(scores, row, column),
      previous: before && numberInCell(before, row, column),
      cell: cellDetails(scores, row, column),
    })),
  );
}
