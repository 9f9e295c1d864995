import { number } from "../../card-rules/mention";
import type { FormulaNode } from "../../formulas/formula-node";
import type { CardAuditRule } from "../audit-rule";
import type { ToldBreach } from "../audit-breach";
import type { CardView } from "../facts/card-view";
import type { TotalCell } from "../facts/total-cells";
import { totalCells } from "../facts/total-cells";
import type { WeightedPoints } from "../facts/weighted-points";
import { weightedPoints } from "../facts/weighted-points";

const TOLERANCE = 1e-6;

/** Every total is added up anew, without any formula of the card. */
export const d04: CardAuditRule = {
  id: "D04",
  per: "card",
  severity: "error",
  source: "independent-model",
  assigned: false,
  cases: ["points", "weight", "covered"],
  check: (view) => {
    const sums = weightedPoints(view);
    return totalCells(view).flatMap((total) => compare(view, total, sums));
  },
};

function compare(view: CardView, total: TotalCell, sums: WeightedPoints): ToldBreach[] {
  const { kind, value, place, form } = total;
  if (typeof value !== "number") return [];
  const expected = expectedValues(view, kind, sums);
  const tolerance = TOLERANCE + (form ? roundingOf(form.root) : 0);
  const nearest = expected.reduce<number | null>((best, one) => nearer(value, best, one), null);
  if (nearest === null || Math.abs(value - nearest) <= tolerance) return [];
  return [{ case: kind, place, subject: kind, measured: number(value), limit: number(nearest) }];
}

const nearer = (value: number, best: number | null, one: number): number =>
  best === null || Math.abs(one - value) < Math.abs(best - value) ? one : best;

// Ours declare what a total is: the mean over the weights that have a score. A foreign card does not
// say whether it takes that mean or the plain sum, nor whether 20 means 20 %; each is taken for right.
function expectedValues(
  { card, whole }: CardView,
  kind: TotalCell["kind"],
  { weight, covered, points, scored }: WeightedPoints,
): number[] {
  if (kind === "weight") return card.origin === "shape" ? [weight, weight / whole] : [weight];
  if (kind === "covered") return [covered];
  if (scored === 0 || covered === 0) return [];
  const mean = card.columns.score === undefined ? (points * whole) / covered : points / covered;
  return card.origin === "shape" || card.origin === "user"
    ? [points / whole, mean, points]
    : [mean];
}

// Half of the last digit that a rounded total shows.
function roundingOf(root: FormulaNode): number {
  if (root.kind !== "call" || root.name !== "ROUND") return 0;
  const digits = root.parts[1];
  return digits?.kind === "number" ? 0.5 * 10 ** -digits.value : 0;
}
