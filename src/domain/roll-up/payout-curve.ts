/** A point of the curve: from this total on, this share is paid. */
export interface CurvePoint {
  /** Total of a card, in points. */
  readonly points: number;
  /** Fraction of the card's full payout, 1 for the whole. */
  readonly paid: number;
}

/** What totals are worth. Points and shares do not fall from one point to the next. */
export interface PayoutCurve {
  readonly threshold: CurvePoint;
  readonly target: CurvePoint;
  readonly maximum: CurvePoint;
}

/** Assigned: nothing below 80 points, half at 80, the whole at 100, at most one and a half at 120. */
export const ASSIGNED_CURVE: PayoutCurve = {
  threshold: { points: 80, paid: 0.5 },
  target: { points: 100, paid: 1 },
  maximum: { points: 120, paid: 1.5 },
};

/** Decimals of a total that decide: a total that adds up to 80 lies on 80, whatever its last digit. */
export const SETTLED_DECIMALS = 9;

const settled = (total: number): number =>
  Math.round(total * 10 ** SETTLED_DECIMALS) / 10 ** SETTLED_DECIMALS;

const onLine = (total: number, from: CurvePoint, to: CurvePoint): number =>
  from.paid + ((to.paid - from.paid) * (total - from.points)) / (to.points - from.points);

/**
 * The share that a total earns: straight lines between three points, nothing below the first, no
 * more than the last. Two points at the same total make a step, which the total itself has reached.
 *
 * @param total - Points of a card.
 * @param curve - Threshold, target and maximum.
 * @returns Fraction of the full payout.
 * @example 87 points on the assigned curve earn 0.5 + 0.5 × 7 / 20 = 0.675
 */
export function payoutShare(total: number, { threshold, target, maximum }: PayoutCurve): number {
  const points = settled(total);
  if (points < threshold.points) return 0;
  if (points < target.points) return onLine(points, threshold, target);
  return points < maximum.points ? onLine(points, target, maximum) : maximum.paid;
}
