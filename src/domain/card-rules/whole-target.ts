import { ROUNDING } from "../balance/weight-sum";
import type { CardFacts, RowFacts, WholeTarget } from "./card-facts";

/** A whole period's target of an indicator of which it is known whether it grows with time. */
type KnownTarget = Pick<WholeTarget, "whole"> & { readonly additive: boolean };

/**
 * Whether two figures are the same but for what binary arithmetic leaves apart.
 *
 * @param one - A figure.
 * @param other - What it ought to be.
 * @returns True where they differ by rounding only.
 */
export const isSameFigure = (one: number, other: number): boolean =>
  Math.abs(one - other) <= ROUNDING * Math.max(1, Math.abs(other));

/**
 * What a row's target would be for the whole period: as somebody declared it, or as it was in the
 * period before. The latter counts only where the present target is that one, or that one reduced in
 * proportion to the days: any other may have been agreed anew.
 *
 * @param row - The row.
 * @param card - Its card.
 * @returns Null where nobody can tell.
 */
export function wholeTargetOf(
  row: Pick<RowFacts, "row" | "target" | "indicator">,
  { partPeriod, periodBefore }: Pick<CardFacts, "partPeriod" | "periodBefore">,
): KnownTarget | null {
  if (partPeriod === null) return null;
  const isOwn = (one: { readonly row: number }) => one.row === row.row;
  const declared = partPeriod.targets.find(isOwn);
  const additive = row.indicator?.additive ?? declared?.additive ?? null;
  if (additive === null) return null;
  if (declared) return { whole: declared.whole, additive };
  const before = periodBefore?.rows.find(isOwn)?.target ?? null;
  if (before === null || row.target === null) return null;
  const { target } = row;
  const reduced = (before * partPeriod.daysWorked) / partPeriod.days;
  const isTold = [before, reduced].some((figure) => isSameFigure(target, figure));
  return isTold ? { whole: before, additive } : null;
}
