import { ROUNDING } from "../balance/weight-sum";
import type { CardFacts, PartPeriod, RowFacts, WholeTarget } from "./card-facts";
import type { PeriodBefore } from "./comparison-facts";

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

type TargetedRow = Pick<RowFacts, "row" | "target" | "indicator">;

/**
 * What a row's target would be for the whole period: as somebody declared it, or as it was in the
 * period before.
 *
 * @param row - The row.
 * @param card - Its card.
 * @returns Null where nobody can tell.
 */
export function wholeTargetOf(
  row: TargetedRow,
  { partPeriod, periodBefore }: Pick<CardFacts, "partPeriod" | "periodBefore">,
): KnownTarget | null {
  if (partPeriod === null) return null;
  const declared = partPeriod.targets.find((one) => one.row === row.row);
  const additive = row.indicator?.additive ?? declared?.additive ?? null;
  const whole = declared?.whole ?? toldBefore(row, partPeriod, periodBefore);
  return additive === null || whole === null ? null : { whole, additive };
}

// The target of the period before counts only where the present one is that one, or that one reduced
// in proportion to the days: any other may have been agreed anew.
function toldBefore(
  { row, target }: TargetedRow,
  { daysWorked, days }: PartPeriod,
  periodBefore: PeriodBefore | null,
): number | null {
  const before = periodBefore?.rows.find((one) => one.row === row)?.target ?? null;
  if (before === null || target === null) return null;
  const told = [before, (before * daysWorked) / days];
  return told.some((figure) => isSameFigure(target, figure)) ? before : null;
}
