import type { Category } from "../../../../domain/balance/category";
import { CATEGORIES } from "../../../../domain/balance/category";
import type { AdditionEffect } from "../../../../domain/balance/added-row";
import { effectOfAdding } from "../../../../domain/balance/added-row";
import type { WeightedRow } from "../../../../domain/balance/check-balance";
import type { WeightRules } from "../../../../domain/balance/repair/weight-rules";
import type { WeightProfile } from "../../../../domain/balance/weight-profile";
import { cellAddress } from "../../../../domain/cells/cell-address";
import type { CardInView } from "./card-in-view";

/** What the user wants of the new row. */
export interface Wish {
  readonly category: Category;
  readonly weight: number;
  /** Whether the other weights give way in proportion. */
  readonly scale: boolean;
}

/** The rows whose weights can be read. */
export const weightedRows = ({ rows }: CardInView): WeightedRow[] =>
  rows.flatMap(({ weighted }) => (weighted === null ? [] : [weighted]));

/** Whether every row has a weight that can give way. */
export const canScale = ({ rows }: CardInView): boolean =>
  rows.every(({ weighted }) => weighted !== null && weighted.weight <= 1);

/** What the row would do to the card; null where the other weights cannot give way as wished. */
export function effectOn(
  card: CardInView,
  { category, weight, scale }: Wish,
  perspective: WeightedRow["perspective"],
  profile: WeightProfile,
  { step }: WeightRules,
): AdditionEffect | null {
  if (scale && !canScale(card)) return null;
  const added = { category, perspective: perspective ?? null, weight };
  return effectOfAdding(weightedRows(card), added, scale ? step : null, profile);
}

/**
 * How many rows come before the new one: those up to the last of its category, or of the categories
 * before it. One row at least stays on either side, so that Excel widens what refers to the table.
 */
export function rowsBefore({ rows }: CardInView, category: Category): number {
  const order = (of: Category | null) => (of === null ? -1 : CATEGORIES.indexOf(of));
  const last = rows.findLastIndex((row) => order(row.category) <= order(category));
  return Math.min(Math.max(last + 1, 1), rows.length - 1);
}

/** The cell in which one of these names stands already, or null. */
export function cellOfIndicator(
  { rows, table, columns }: CardInView,
  names: readonly string[],
): string | null {
  const at = rows.findIndex(({ indicator }) => names.some((name) => same(name, indicator)));
  return at < 0 ? null : cellAddress(table.bodyRow + at, table.bodyColumn + columns.indicator);
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
const same = (one: string, other: string): boolean => plain(one) === plain(other);
