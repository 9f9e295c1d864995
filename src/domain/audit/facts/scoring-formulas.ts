import type { AuditColumn } from "../cards/audit-words";
import type { FormulaCell } from "./card-view";
import type { CardView } from "./card-view";
import { totalCells } from "./total-cells";

const SCORING: readonly AuditColumn[] = ["score", "weightedScore"];

/** Several rules ask for them while one card is looked at. */
const found = new WeakMap<CardView, readonly ScoringFormula[]>();

/** A formula that makes points, and what it stands under or for. */
export interface ScoringFormula extends FormulaCell {
  readonly of: string;
}

/**
 * The formulas of a card that make points: of each row, and of its totals.
 *
 * @param view - The card.
 * @returns The formulas, those of the rows first.
 */
export function scoringFormulas(view: CardView): readonly ScoringFormula[] {
  const known = found.get(view);
  if (known) return known;
  const formulas = collect(view);
  found.set(view, formulas);
  return formulas;
}

function collect(view: CardView): ScoringFormula[] {
  const ofRows = SCORING.flatMap((column) =>
    view.card.rows.flatMap((row) => {
      const [place, form] = [view.place(row, column), view.form(row, column)];
      return place && form !== undefined ? [{ place, form, of: column }] : [];
    }),
  );
  const ofTotals = totalCells(view).flatMap(({ place, form, kind }) =>
    form === undefined ? [] : [{ place, form, of: kind }],
  );
  return [...ofRows, ...ofTotals];
}

/**
 * One cell for each form, so that a formula that stands in every row is told of once.
 *
 * @param formulas - Formulas of a card.
 * @returns The first of each form in each column, with how many cells have it.
 */
export function firstOfEachForm<Formula extends ScoringFormula>(
  formulas: readonly Formula[],
): { readonly first: Formula; readonly count: number }[] {
  const groups = new Map<string, { first: Formula; count: number }>();
  for (const formula of formulas) {
    const key = `${formula.of} ${formula.form?.text ?? ""}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first: formula, count: 1 });
  }
  return [...groups.values()];
}
