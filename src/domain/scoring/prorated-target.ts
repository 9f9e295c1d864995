import { demandPart } from "../rates/demand-part";
import type { TargetDirection } from "../rates/attainment";
import { Refusal } from "../refusal";

/** How the days of a period make up an indicator. */
export const INDICATOR_KINDS = ["rate", "mean", "sum"] as const;

/** "sum" adds up day by day, such as calls or sales; "rate" and "mean" do not. */
export type IndicatorKind = (typeof INDICATOR_KINDS)[number];

/** Product default: with less than half of the period there is too little to judge by. */
export const LEAST_SHARE_OF_PERIOD = 0.5;

/** A target for a whole period, and how much of it somebody worked. */
export interface PartPeriod {
  readonly target: number;
  /** From 0, in the unit of the days. */
  readonly worked: number;
  /** Days of the whole period; above 0. */
  readonly days: number;
  readonly kind: IndicatorKind;
  readonly direction: TargetDirection;
  /** Share of the period below which nothing is prorated. */
  readonly least: number;
}

/**
 * The target for a part of a period: target × days worked / days of the period. Only what adds up
 * day by day and should be high shrinks with the time; a rate, a mean or a limit stays as it is.
 *
 * @param part - Target, days, kind and direction of the indicator, least share of the period.
 * @returns The target in its own unit.
 * @throws Refusal where the indicator is none to be prorated, where more was worked than the period
 * has, or where too little of it was worked.
 */
export function proratedTarget(part: PartPeriod): number {
  const { target, worked, days, kind, direction, least } = part;
  const obstacle = kind === "sum" ? direction : kind;
  if (obstacle !== "up") throw new Refusal("wrong-value", "not-prorated", { text: obstacle });
  demandPart(worked, days);
  const share = worked / days;
  if (share >= least) return target * share;
  throw new Refusal("not-available", "period-insufficient", { worked, days, least });
}
