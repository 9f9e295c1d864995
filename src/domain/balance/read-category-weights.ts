import { cellDetails } from "../cells/argument";
import type { Argument } from "../cells/argument";
import { isBlank } from "../cells/blank";
import { numberInCell } from "../cells/number-in-cell";
import { demandSameShape } from "../cells/shape";
import { written } from "../cells/written";
import { Refusal } from "../refusal";
import type { Category } from "./category";
import { recogniseCategory } from "./recognise-category";
import type { CategoryWords, RowKind } from "./recognise-category";
import { LARGEST_FRACTION } from "./weight-scale";

/** A weight in the category that its row names, spelled as the user spells it. */
export interface CategoryWeight {
  readonly category: Category;
  readonly spelling: string;
  readonly weight: number;
}

/** The same with its place in the range, row and column counted from 0. */
export interface PlacedWeight extends CategoryWeight {
  readonly row: number;
  readonly column: number;
}

function kindAt(
  categories: Argument,
  row: number,
  column: number,
  words: readonly CategoryWords[],
): { kind: RowKind; spelling: string } | undefined {
  const cell = categories.cells[row]?.[column];
  // Desktop Excel hands over a blank cell as 0.
  if (isBlank(cell) || cell === 0) return undefined;
  const spelling = written(cell);
  const kind = recogniseCategory(spelling, words);
  if (kind) return { kind, spelling };
  const details = { ...cellDetails(categories, row, column), text: spelling };
  throw new Refusal("wrong-value", "category-unknown", details);
}

function weightAt(weights: Argument, row: number, column: number): number {
  const weight = numberInCell(weights, row, column) ?? 0;
  if (weight >= 0) return weight;
  const details = { ...cellDetails(weights, row, column), value: weight };
  throw new Refusal("wrong-value", "weight-not-positive", details);
}

function asFractions(rows: readonly PlacedWeight[]): PlacedWeight[] {
  const whole = rows.some(({ weight }) => weight > LARGEST_FRACTION) ? 100 : 1;
  return rows.map((row) => ({ ...row, weight: row.weight / whole }));
}

/**
 * Reads a scorecard's category column and weight column. Knock-out rows are passed over, and so are
 * rows without category and weight. A weight that is not filled in yet counts as 0.
 *
 * @param categories - Range of category words.
 * @param weights - Range of the same size: fractions of 1, or numbers out of 100.
 * @param words - The category words of every language that may be met.
 * @returns The weights as fractions of 1, row by row.
 * @throws Refusal naming the cell of a category that is unknown or missing, or of a weight that is
 * negative or no number.
 */
export function readCategoryWeights(
  categories: Argument,
  weights: Argument,
  words: readonly CategoryWords[],
): PlacedWeight[] {
  demandSameShape(categories, weights);
  const rows: PlacedWeight[] = [];
  categories.cells.forEach((cells, row) => {
    cells.forEach((_, column) => {
      const found = kindAt(categories, row, column, words);
      if (found?.kind === "knock-out") return;
      const weight = weightAt(weights, row, column);
      if (found) {
        rows.push({ category: found.kind, spelling: found.spelling, weight, row, column });
      } else if (weight > 0) {
        const details = cellDetails(categories, row, column);
        throw new Refusal("wrong-value", "category-missing", details);
      }
    });
  });
  return asFractions(rows);
}
