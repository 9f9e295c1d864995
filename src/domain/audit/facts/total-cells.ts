import { sumOf } from "../../cells/compensated-sum";
import type { FormulaForm } from "../../formulas/formula-form";
import type { AuditColumn } from "../cards/audit-words";
import type { CellPlace } from "../workbook/cell-place";
import type { CardView } from "./card-view";

/** A cell in which a card's rows come together. */
export interface TotalCell {
  readonly kind: "weight" | "covered" | "points";
  readonly place: CellPlace;
  /** Undefined without a formula, null where it cannot be read. */
  readonly form: FormulaForm | null | undefined;
  readonly value: unknown;
}

/** The functions that add cells up. */
export const SUMMING: readonly string[] = [
  "SUM",
  "SUMIF",
  "SUMIFS",
  "SUMPRODUCT",
  "SUBTOTAL",
  "AGGREGATE",
];

/**
 * The cells of a card in which its rows come together.
 *
 * @param view - The card.
 * @returns Those that it has.
 */
export function totalCells({ card, cells }: CardView): TotalCell[] {
  const { points, weight, covered } = card.totals;
  const told = (kind: TotalCell["kind"], place: CellPlace | null): TotalCell[] =>
    place ? [{ kind, place, form: cells.form(place), value: cells.value(place) }] : [];
  return [...told("points", points), ...told("weight", weight), ...told("covered", covered)];
}

/**
 * The column that a total adds up when it stands right under it.
 *
 * @param view - The card.
 * @param total - The total.
 * @returns The column and the sum of its numbers, null where the total stands under none.
 */
export function columnAbove(
  view: CardView,
  { place }: TotalCell,
): { readonly column: AuditColumn; readonly sum: number } | null {
  const columns = Object.entries(view.card.columns) as [AuditColumn, number][];
  const column = columns.find(([, at]) => at === place.column)?.[0];
  if (column === undefined) return null;
  return { column, sum: sumOf(view.card.rows.map((row) => view.number(row, column) ?? 0)) };
}
