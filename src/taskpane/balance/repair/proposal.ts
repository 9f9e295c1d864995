import type { RepairRow } from "../../../domain/balance/repair/category-group";
import { repairWeights } from "../../../domain/balance/repair/repair-weights";
import { Refusal } from "../../../domain/refusal";
import type { CellChange } from "../../../excel/change-cells";
import type { Card, CardWeight } from "../card";

/** Nobody looks through more solutions than this. */
const MOST_LISTED = 200;

/** What the weights of a card could become, or why nothing fits. */
export type Proposal =
  /** Every rule is kept already. */
  | { readonly kind: "sound" }
  /** A cell that could not be read, or a row without a category, is to be mended first. */
  | { readonly kind: "unreadable" }
  | { readonly kind: "impossible"; readonly refusal: Refusal }
  | {
      readonly kind: "solutions";
      /** Fraction of 1 that the weights move by, added up. */
      readonly change: number;
      readonly count: number;
      /** A weight per row of the card; those that touch the fewest cells first. */
      readonly solutions: readonly (readonly number[])[];
    };

/** The nearest sound weights of a card; those of the locked cells stay. */
export function proposalFor(
  { weights, facts, profile }: Card,
  locked: ReadonlySet<string>,
): Proposal {
  const rows = weights.flatMap((row) => rowWithCategory(row, locked.has(row.address)));
  if (rows.length < facts.rows.length || rows.length === 0) {
    return { kind: "unreadable" };
  }
  try {
    const { change, count, repairs } = repairWeights(
      rows,
      profile.weights,
      profile.rules,
      MOST_LISTED,
    );
    if (change === 0) return { kind: "sound" };
    const touched = (solution: readonly number[]) => changesOf({ weights, whole: 1 }, solution);
    const solutions = [...repairs].sort(
      (one, other) => touched(one).length - touched(other).length,
    );
    return { kind: "solutions", change, count, solutions };
  } catch (error) {
    if (error instanceof Refusal) return { kind: "impossible", refusal: error };
    throw error;
  }
}

function rowWithCategory({ category, weight }: CardWeight, locked: boolean): RepairRow[] {
  return category === null ? [] : [{ category, weight, locked }];
}

/** Weights nearer than this are the same; what a cell holds may be off in its last digit. */
const SAME = 1e-9;

/** The cells that a solution touches, with the numbers as the card writes them. */
export function changesOf(
  { weights, whole }: Pick<Card, "weights" | "whole">,
  solution: readonly number[],
): CellChange[] {
  return weights.flatMap(({ address, weight, written }, index) => {
    const proposed = solution[index] ?? weight;
    if (Math.abs(proposed - weight) < SAME) return [];
    return [{ address, from: written, to: Number((proposed * whole).toPrecision(12)) }];
  });
}
